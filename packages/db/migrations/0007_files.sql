CREATE TYPE "public"."representative_part" AS ENUM('today', 'schedule');--> statement-breakpoint
CREATE TYPE "public"."checklist_item" AS ENUM('shoes', 'clothes', 'key', 'card', 'safety_talk', 'privacy_sheet', 'last_talk', 'final_scores', 'certificates');--> statement-breakpoint
CREATE TYPE "public"."checklist_name" AS ENUM('start', 'exit');--> statement-breakpoint
CREATE TYPE "public"."delivery_mode" AS ENUM('individual', 'cohort');--> statement-breakpoint
CREATE TYPE "public"."enrolment_state" AS ENUM('planned', 'active', 'paused', 'completing', 'ended');--> statement-breakpoint
CREATE TYPE "public"."exit_destination" AS ENUM('other_work_type', 'sheltered_pre_programme', 'sheltered_contract_internal', 'sheltered_contract_external', 'on_site_group_work', 'secondment', 'practice_based_learning', 'regular_job', 'jobs_agreement_job', 'supported_employment', 'education_mbo', 'education_entree', 'education_other', 'volunteer_work', 'participation_job', 'day_activity_elsewhere', 'no_contact', 'own_choice', 'personal_circumstances', 'work_offer_not_fitting', 'moved', 'end_of_entitlement', 'deceased');--> statement-breakpoint
CREATE TYPE "public"."exit_type" AS ENUM('transition', 'outflow', 'dropout');--> statement-breakpoint
CREATE TYPE "public"."pause_reason" AS ENUM('personal', 'holiday', 'other_programme');--> statement-breakpoint
CREATE TYPE "public"."cohort_difference_reason" AS ENUM('children', 'school', 'travel', 'other_work', 'other_language_level', 'other_half_days');--> statement-breakpoint
CREATE TYPE "public"."cohort_state" AS ENUM('forming', 'started', 'ended');--> statement-breakpoint
CREATE TYPE "public"."opportunity_follow_up" AS ENUM('none', 'referral', 'participation_coach', 'wij_team');--> statement-breakpoint
CREATE TYPE "public"."opportunity_review_state" AS ENUM('due', 'invited', 'planned', 'held', 'follow_up', 'not_reached');--> statement-breakpoint
CREATE TYPE "public"."appointment_about" AS ENUM('introduction', 'intake', 'review', 'opportunity_review', 'work', 'language', 'papers');--> statement-breakpoint
CREATE TYPE "public"."appointment_place" AS ENUM('site', 'phone', 'home', 'school', 'town_hall');--> statement-breakpoint
CREATE TYPE "public"."appointment_state" AS ENUM('proposed', 'confirmed', 'declined', 'done', 'missed', 'moved', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."contact_outcome" AS ENUM('reached', 'not_reached');--> statement-breakpoint
CREATE TYPE "public"."referral_aim" AS ENUM('work_rhythm', 'work_skills', 'dutch_at_work', 'sheltered_work', 'day_activity', 'school_placement', 'back_again');--> statement-breakpoint
CREATE TYPE "public"."referral_item" AS ENUM('channel', 'legal_basis', 'name', 'born_on', 'contact', 'language', 'aim', 'half_days', 'told');--> statement-breakpoint
CREATE TYPE "public"."referral_reason" AS ENUM('no_fitting_work', 'too_far_to_travel', 'already_here', 'fits_elsewhere', 'person_does_not_want', 'found_something_else', 'moved', 'not_reached', 'entered_by_mistake');--> statement-breakpoint
CREATE TYPE "public"."referral_state" AS ENUM('draft', 'submitted', 'incomplete', 'waitlisted', 'accepted', 'declined', 'withdrawn');--> statement-breakpoint
CREATE TYPE "public"."script" AS ENUM('latin', 'arabic', 'ethiopic', 'cyrillic', 'other', 'none');--> statement-breakpoint
CREATE TYPE "public"."week_half_day" AS ENUM('monday_morning', 'monday_afternoon', 'tuesday_morning', 'tuesday_afternoon', 'wednesday_morning', 'wednesday_afternoon', 'thursday_morning', 'thursday_afternoon', 'friday_morning', 'friday_afternoon');--> statement-breakpoint
CREATE TYPE "public"."legal_basis" AS ENUM('participation_act', 'social_support_act', 'civic_integration_act', 'school_agreement', 'employment_contract');--> statement-breakpoint
CREATE TYPE "public"."intake_outcome" AS ENUM('start_individual', 'start_cohort', 'other_offer', 'not_now');--> statement-breakpoint
CREATE TYPE "public"."intake_reason" AS ENUM('person_does_not_want', 'found_something_else', 'moved', 'not_reached', 'other_intake');--> statement-breakpoint
CREATE TYPE "public"."intake_state" AS ENUM('planned', 'held', 'advice_given', 'closed', 'no_show', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."reach_agreement" AS ENUM('call_mornings', 'call_afternoons', 'text_message', 'portal', 'letter', 'no_voicemail', 'in_person');--> statement-breakpoint
CREATE TYPE "public"."cefr_level" AS ENUM('pre_a1', 'a1', 'a2', 'b1', 'b2', 'c1', 'c2');--> statement-breakpoint
CREATE TYPE "public"."preferred_channel" AS ENUM('text', 'audio', 'in_person');--> statement-breakpoint
CREATE TYPE "public"."representative_relation" AS ENUM('parent', 'guardian', 'court_mentor');--> statement-breakpoint
CREATE TYPE "public"."contact_relation" AS ENUM('parent', 'partner', 'child', 'family', 'friend', 'neighbour', 'guardian', 'support_worker');--> statement-breakpoint
ALTER TYPE "public"."access_ground" ADD VALUE 'representative';--> statement-breakpoint
CREATE TABLE "cohort_template" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"weeks" smallint NOT NULL,
	"product" "product" NOT NULL,
	"site_id" uuid NOT NULL,
	CONSTRAINT "cohort_template_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "cohort_template_organisationId_name_unique" UNIQUE("organisation_id","name"),
	CONSTRAINT "cohort_template_has_weeks" CHECK ("cohort_template"."weeks" between 1 and 52)
);
--> statement-breakpoint
ALTER TABLE "cohort_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_template_half_day" (
	"organisation_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"from_week" smallint NOT NULL,
	"until_week" smallint NOT NULL,
	"weekday" smallint NOT NULL,
	"part" "day_part" NOT NULL,
	"lesson_id" uuid,
	CONSTRAINT "cohort_template_half_day_organisation_id_template_id_weekday_part_from_week_pk" PRIMARY KEY("organisation_id","template_id","weekday","part","from_week"),
	CONSTRAINT "cohort_template_half_day_is_on_a_weekday" CHECK ("cohort_template_half_day"."weekday" between 1 and 5),
	CONSTRAINT "cohort_template_half_day_ends_after_it_starts" CHECK ("cohort_template_half_day"."from_week" >= 1 and "cohort_template_half_day"."until_week" >= "cohort_template_half_day"."from_week")
);
--> statement-breakpoint
ALTER TABLE "cohort_template_half_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_template_work" (
	"organisation_id" uuid NOT NULL,
	"template_id" uuid NOT NULL,
	"work_type_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "cohort_template_work_organisation_id_template_id_work_type_id_pk" PRIMARY KEY("organisation_id","template_id","work_type_id")
);
--> statement-breakpoint
ALTER TABLE "cohort_template_work" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_difference" (
	"organisation_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" "cohort_difference_reason" NOT NULL,
	"set_by_id" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cohort_difference_organisation_id_cohort_id_person_id_pk" PRIMARY KEY("organisation_id","cohort_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "cohort_difference" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"cohort_id" uuid NOT NULL,
	"action" text NOT NULL,
	"from" "cohort_state" NOT NULL,
	"to" "cohort_state" NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_role" "role" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "cohort_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "cohort_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_half_day" (
	"organisation_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"work_type_id" uuid,
	"lesson_id" uuid,
	"made_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cohort_half_day_organisation_id_cohort_id_person_id_on_part_pk" PRIMARY KEY("organisation_id","cohort_id","person_id","on","part"),
	CONSTRAINT "cohort_half_day_is_work_or_lesson" CHECK (num_nonnulls("cohort_half_day"."work_type_id", "cohort_half_day"."lesson_id") = 1)
);
--> statement-breakpoint
ALTER TABLE "cohort_half_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_start" (
	"organisation_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"done" smallint NOT NULL,
	"total" smallint NOT NULL,
	"started_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "cohort_start_organisation_id_cohort_id_pk" PRIMARY KEY("organisation_id","cohort_id")
);
--> statement-breakpoint
ALTER TABLE "cohort_start" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_waiting" (
	"organisation_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cohort_waiting_organisation_id_cohort_id_person_id_pk" PRIMARY KEY("organisation_id","cohort_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "cohort_waiting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "enrolment_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"action" text NOT NULL,
	"from" "enrolment_state",
	"to" "enrolment_state" NOT NULL,
	"reason_code" text,
	"actor_id" uuid NOT NULL,
	"actor_role" "role" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "enrolment_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "enrolment_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_tick" (
	"organisation_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"list" "checklist_name" NOT NULL,
	"item" "checklist_item" NOT NULL,
	"ticked_by_id" uuid NOT NULL,
	"ticked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "checklist_tick_organisation_id_enrolment_id_list_item_pk" PRIMARY KEY("organisation_id","enrolment_id","list","item")
);
--> statement-breakpoint
ALTER TABLE "checklist_tick" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "enrolment_exit" (
	"organisation_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"direction" "exit_destination",
	"type" "exit_type",
	"destination" "exit_destination",
	"aftercare_on" date,
	CONSTRAINT "enrolment_exit_organisation_id_enrolment_id_pk" PRIMARY KEY("organisation_id","enrolment_id"),
	CONSTRAINT "enrolment_exit_destination_is_of_its_type" CHECK (case when "enrolment_exit"."type" is null then "enrolment_exit"."destination" is null
				when "enrolment_exit"."destination"::text in ('other_work_type', 'sheltered_pre_programme', 'sheltered_contract_internal',
					'sheltered_contract_external', 'on_site_group_work', 'secondment', 'practice_based_learning')
					then "enrolment_exit"."type"::text = 'transition'
				when "enrolment_exit"."destination"::text in ('no_contact', 'own_choice', 'personal_circumstances', 'work_offer_not_fitting', 'moved',
					'end_of_entitlement', 'deceased') then "enrolment_exit"."type"::text = 'dropout'
				else "enrolment_exit"."destination" is not null and "enrolment_exit"."type"::text = 'outflow' end)
);
--> statement-breakpoint
ALTER TABLE "enrolment_exit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "setting" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"key" text NOT NULL,
	"valid_from" date NOT NULL,
	"value" integer,
	"set_by_id" uuid NOT NULL,
	"set_at" timestamp with time zone NOT NULL,
	CONSTRAINT "setting_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "setting_is_not_negative" CHECK ("setting"."value" >= 0)
);
--> statement-breakpoint
ALTER TABLE "setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"next_due_on" date NOT NULL,
	"writer_id" uuid NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "review_is_of_one_person" UNIQUE("organisation_id","id","person_id"),
	CONSTRAINT "review_next_is_later" CHECK ("review"."next_due_on" > "review"."held_on")
);
--> statement-breakpoint
ALTER TABLE "review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_answer" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"review_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"text" text NOT NULL,
	"answered_at" timestamp with time zone NOT NULL,
	CONSTRAINT "review_answer_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "review_answer_is_short" CHECK (length("review_answer"."text") between 1 and 1000)
);
--> statement-breakpoint
ALTER TABLE "review_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "review_note" (
	"organisation_id" uuid NOT NULL,
	"review_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"writer_id" uuid NOT NULL,
	"text" text NOT NULL,
	"confirmed_at" timestamp with time zone,
	"saved_at" timestamp with time zone NOT NULL,
	"shared_at" timestamp with time zone,
	CONSTRAINT "review_note_organisation_id_review_id_pk" PRIMARY KEY("organisation_id","review_id"),
	CONSTRAINT "review_note_is_short" CHECK (length("review_note"."text") between 1 and 4000)
);
--> statement-breakpoint
ALTER TABLE "review_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opportunity_review" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"state" "opportunity_review_state" NOT NULL,
	"held_on" date,
	"follow_up" "opportunity_follow_up",
	CONSTRAINT "opportunity_review_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "opportunity_review_is_of_one_person" UNIQUE("organisation_id","id","person_id"),
	CONSTRAINT "opportunity_review_is_whole" CHECK (("opportunity_review"."state" in ('held', 'follow_up')) = ("opportunity_review"."held_on" is not null) and ("opportunity_review"."state" = 'follow_up') = ("opportunity_review"."follow_up" is not null))
);
--> statement-breakpoint
ALTER TABLE "opportunity_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "opportunity_review_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"opportunity_review_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"action" text NOT NULL,
	"from" "opportunity_review_state" NOT NULL,
	"to" "opportunity_review_state" NOT NULL,
	"reason_code" text,
	"actor_id" uuid NOT NULL,
	"actor_role" "role" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "opportunity_review_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "opportunity_review_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "appointment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"with_id" uuid NOT NULL,
	"about" "appointment_about" NOT NULL,
	"place" "appointment_place" NOT NULL,
	"room" text,
	"on" date NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"state" "appointment_state" NOT NULL,
	"interpreter" "language",
	"replaces_id" uuid,
	"planned_by_id" uuid NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "appointment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "appointment_is_of_one_person" UNIQUE("organisation_id","id","person_id"),
	CONSTRAINT "appointment_ends_after_it_starts" CHECK ("appointment"."ends_at" > "appointment"."starts_at"),
	CONSTRAINT "appointment_room_is_short" CHECK (length("appointment"."room") between 1 and 40)
);
--> statement-breakpoint
ALTER TABLE "appointment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "appointment_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"appointment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"action" text NOT NULL,
	"from" "appointment_state" NOT NULL,
	"to" "appointment_state" NOT NULL,
	"reason_code" text,
	"actor_id" uuid NOT NULL,
	"actor_role" "role" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "appointment_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "appointment_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "away" (
	"organisation_id" uuid NOT NULL,
	"appointment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"on" date NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	CONSTRAINT "away_organisation_id_appointment_id_pk" PRIMARY KEY("organisation_id","appointment_id")
);
--> statement-breakpoint
ALTER TABLE "away" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contact_attempt" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"outcome" "contact_outcome" NOT NULL,
	"actor_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "contact_attempt_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "contact_attempt" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reception" (
	"organisation_id" uuid NOT NULL,
	"phone" text NOT NULL,
	CONSTRAINT "reception_organisation_id_pk" PRIMARY KEY("organisation_id"),
	CONSTRAINT "reception_phone_is_a_number" CHECK ("reception"."phone" ~ '^[+0-9 ()-]{3,20}$')
);
--> statement-breakpoint
ALTER TABLE "reception" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"state" "referral_state" NOT NULL,
	"referrer_id" uuid NOT NULL,
	"person_id" uuid,
	"enrolment_id" uuid,
	"name" text NOT NULL,
	"born_on" date,
	"reads_in" "language",
	"script" "script",
	"needs_interpreter" boolean,
	"aim" "referral_aim",
	"told_on" date,
	"wishes" "week_half_day"[] NOT NULL,
	"missing" "referral_item"[] NOT NULL,
	"reply_by" date,
	"state_since" timestamp with time zone NOT NULL,
	"written_at" timestamp with time zone NOT NULL,
	CONSTRAINT "referral_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "referral_is_sent_with_a_term" CHECK ("referral"."state" = 'draft' or "referral"."state" = 'withdrawn' or "referral"."reply_by" is not null),
	CONSTRAINT "referral_is_accepted_for_someone" CHECK ("referral"."state" <> 'accepted' or "referral"."person_id" is not null),
	CONSTRAINT "referral_asks_for_something" CHECK ("referral"."state" <> 'incomplete' or cardinality("referral"."missing") > 0)
);
--> statement-breakpoint
ALTER TABLE "referral" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_contact" (
	"organisation_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"phone" text,
	"email" text,
	"emergency_name" text,
	"emergency_phone" text,
	"emergency_relation" "contact_relation",
	CONSTRAINT "referral_contact_organisation_id_referral_id_pk" PRIMARY KEY("organisation_id","referral_id")
);
--> statement-breakpoint
ALTER TABLE "referral_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"referral_id" uuid NOT NULL,
	"person_id" uuid,
	"action" text NOT NULL,
	"from" "referral_state" NOT NULL,
	"to" "referral_state" NOT NULL,
	"reason_code" "referral_reason",
	"actor_id" uuid NOT NULL,
	"actor_role" "role" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "referral_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "referral_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_origin" (
	"organisation_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"channel_code" text,
	"restricted" boolean NOT NULL,
	"legal_basis" "legal_basis",
	CONSTRAINT "referral_origin_organisation_id_referral_id_pk" PRIMARY KEY("organisation_id","referral_id"),
	CONSTRAINT "referral_origin_names_no_restricted_channel" CHECK (not ("referral_origin"."restricted" and "referral_origin"."channel_code" is not null))
);
--> statement-breakpoint
ALTER TABLE "referral_origin" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_restricted_channel" (
	"organisation_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"channel_code" text NOT NULL,
	CONSTRAINT "referral_restricted_channel_organisation_id_referral_id_pk" PRIMARY KEY("organisation_id","referral_id")
);
--> statement-breakpoint
ALTER TABLE "referral_restricted_channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "intake" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"referral_id" uuid,
	"state" "intake_state" NOT NULL,
	"coach_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"on" date NOT NULL,
	"at" time(0) NOT NULL,
	"invitations" smallint NOT NULL,
	"cohort_id" uuid,
	"outcome" "intake_outcome",
	"product" "product",
	"half_days" smallint,
	"start_on" date,
	"reach" "reach_agreement"[] NOT NULL,
	"privacy_sheet_on" date,
	CONSTRAINT "intake_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "intake_is_on_a_weekday" CHECK (extract(isodow from "intake"."on") < 6),
	CONSTRAINT "intake_starts_with_half_days" CHECK ("intake"."half_days" between 1 and 10),
	CONSTRAINT "intake_has_an_outcome" CHECK ("intake"."state" not in ('advice_given', 'closed') or "intake"."outcome" is not null)
);
--> statement-breakpoint
ALTER TABLE "intake" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "intake_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"intake_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"action" text NOT NULL,
	"from" "intake_state" NOT NULL,
	"to" "intake_state" NOT NULL,
	"reason_code" "intake_reason",
	"actor_id" uuid NOT NULL,
	"actor_role" "role" NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "intake_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "intake_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "language_profile" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"on" date NOT NULL,
	"speaking" "cefr_level",
	"listening" "cefr_level",
	"reading" "cefr_level",
	"writing" "cefr_level",
	"preferred_channel" "preferred_channel",
	"written_by_id" uuid NOT NULL,
	CONSTRAINT "language_profile_organisation_id_person_id_on_pk" PRIMARY KEY("organisation_id","person_id","on")
);
--> statement-breakpoint
ALTER TABLE "language_profile" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_type_preference" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"work_type_id" uuid NOT NULL,
	"chosen_on" date NOT NULL,
	CONSTRAINT "work_type_preference_organisation_id_person_id_work_type_id_pk" PRIMARY KEY("organisation_id","person_id","work_type_id")
);
--> statement-breakpoint
ALTER TABLE "work_type_preference" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "representative" (
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"called_by" text NOT NULL,
	"relation" "representative_relation" NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"named_by_id" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_id" uuid,
	CONSTRAINT "representative_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "representative_organisationId_id_personId_unique" UNIQUE("organisation_id","id","person_id"),
	CONSTRAINT "representative_has_an_end" CHECK ("representative"."until" >= "representative"."from"),
	CONSTRAINT "representative_is_someone_else" CHECK ("representative"."id" <> "representative"."person_id"),
	CONSTRAINT "representative_ended_by_someone" CHECK (("representative"."ended_at" is null) = ("representative"."ended_by_id" is null))
);
--> statement-breakpoint
ALTER TABLE "representative" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "representative_closed" (
	"organisation_id" uuid NOT NULL,
	"representative_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"part" "representative_part" NOT NULL,
	"closed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "representative_closed_organisation_id_representative_id_part_pk" PRIMARY KEY("organisation_id","representative_id","part")
);
--> statement-breakpoint
ALTER TABLE "representative_closed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "emergency_contact" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"relation" "contact_relation" NOT NULL,
	"phone" text NOT NULL,
	"changed_by_id" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "emergency_contact_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id"),
	CONSTRAINT "emergency_contact_is_short" CHECK (length("emergency_contact"."name") between 1 and 120 and length("emergency_contact"."phone") <= 30)
);
--> statement-breakpoint
ALTER TABLE "emergency_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_contact" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"phone" text,
	"email" text,
	"changed_by_id" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_contact_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id"),
	CONSTRAINT "person_contact_is_short" CHECK (length("person_contact"."phone") <= 30 and length("person_contact"."email") <= 200)
);
--> statement-breakpoint
ALTER TABLE "person_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_run" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"sheet" jsonb NOT NULL,
	"sent_by_id" uuid NOT NULL,
	"sent_at" timestamp with time zone NOT NULL,
	"carried_out_at" timestamp with time zone,
	CONSTRAINT "import_run_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "import_run_is_a_table" CHECK (jsonb_typeof("import_run"."sheet") = 'object')
);
--> statement-breakpoint
ALTER TABLE "import_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stand_in" ALTER COLUMN "stand_in_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "represents" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cohort" ADD COLUMN "state" "cohort_state" DEFAULT 'forming' NOT NULL;--> statement-breakpoint
ALTER TABLE "cohort" ADD COLUMN "product" "product" DEFAULT 'language_work' NOT NULL;--> statement-breakpoint
ALTER TABLE "cohort" ADD COLUMN "template_id" uuid;--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "state" "enrolment_state" DEFAULT 'active' NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "delivery" "delivery_mode" DEFAULT 'individual' NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "cohort_id" uuid;--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "previous_id" uuid;--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "paused_until" date;--> statement-breakpoint
ALTER TABLE "enrolment" ADD COLUMN "pause_reason" "pause_reason";--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "represents_id" uuid;--> statement-breakpoint
ALTER TABLE "invitation" ADD COLUMN "representative_id" uuid;--> statement-breakpoint
ALTER TABLE "cohort_template" ADD CONSTRAINT "cohort_template_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_template" ADD CONSTRAINT "cohort_template_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_template_half_day" ADD CONSTRAINT "cohort_template_half_day_organisation_id_template_id_cohort_template_organisation_id_id_fk" FOREIGN KEY ("organisation_id","template_id") REFERENCES "public"."cohort_template"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_template_half_day" ADD CONSTRAINT "cohort_template_half_day_organisation_id_lesson_id_lesson_organisation_id_id_fk" FOREIGN KEY ("organisation_id","lesson_id") REFERENCES "public"."lesson"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_template_work" ADD CONSTRAINT "cohort_template_work_organisation_id_template_id_cohort_template_organisation_id_id_fk" FOREIGN KEY ("organisation_id","template_id") REFERENCES "public"."cohort_template"("organisation_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_template_work" ADD CONSTRAINT "cohort_template_work_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_difference" ADD CONSTRAINT "cohort_difference_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_difference" ADD CONSTRAINT "cohort_difference_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_difference" ADD CONSTRAINT "cohort_difference_organisation_id_set_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","set_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_event" ADD CONSTRAINT "cohort_event_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_event" ADD CONSTRAINT "cohort_event_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_half_day" ADD CONSTRAINT "cohort_half_day_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_half_day" ADD CONSTRAINT "cohort_half_day_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_half_day" ADD CONSTRAINT "cohort_half_day_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_half_day" ADD CONSTRAINT "cohort_half_day_organisation_id_lesson_id_lesson_organisation_id_id_fk" FOREIGN KEY ("organisation_id","lesson_id") REFERENCES "public"."lesson"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_start" ADD CONSTRAINT "cohort_start_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_waiting" ADD CONSTRAINT "cohort_waiting_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_waiting" ADD CONSTRAINT "cohort_waiting_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_event" ADD CONSTRAINT "enrolment_event_organisation_id_enrolment_id_enrolment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","enrolment_id") REFERENCES "public"."enrolment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_event" ADD CONSTRAINT "enrolment_event_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_event" ADD CONSTRAINT "enrolment_event_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_organisation_id_enrolment_id_enrolment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","enrolment_id") REFERENCES "public"."enrolment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_organisation_id_ticked_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","ticked_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_exit" ADD CONSTRAINT "enrolment_exit_organisation_id_enrolment_id_enrolment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","enrolment_id") REFERENCES "public"."enrolment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_exit" ADD CONSTRAINT "enrolment_exit_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "setting" ADD CONSTRAINT "setting_organisation_id_set_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","set_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_organisation_id_writer_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","writer_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_answer" ADD CONSTRAINT "review_answer_organisation_id_review_id_person_id_review_organisation_id_id_person_id_fk" FOREIGN KEY ("organisation_id","review_id","person_id") REFERENCES "public"."review"("organisation_id","id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_note" ADD CONSTRAINT "review_note_organisation_id_review_id_person_id_review_organisation_id_id_person_id_fk" FOREIGN KEY ("organisation_id","review_id","person_id") REFERENCES "public"."review"("organisation_id","id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review_note" ADD CONSTRAINT "review_note_organisation_id_writer_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","writer_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_review" ADD CONSTRAINT "opportunity_review_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "opportunity_review_event" ADD CONSTRAINT "opportunity_review_event_organisation_id_opportunity_review_id_person_id_opportunity_review_organisation_id_id_person_id_fk" FOREIGN KEY ("organisation_id","opportunity_review_id","person_id") REFERENCES "public"."opportunity_review"("organisation_id","id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_organisation_id_with_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","with_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_organisation_id_replaces_id_appointment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","replaces_id") REFERENCES "public"."appointment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appointment_event" ADD CONSTRAINT "appointment_event_organisation_id_appointment_id_person_id_appointment_organisation_id_id_person_id_fk" FOREIGN KEY ("organisation_id","appointment_id","person_id") REFERENCES "public"."appointment"("organisation_id","id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "away" ADD CONSTRAINT "away_organisation_id_appointment_id_person_id_appointment_organisation_id_id_person_id_fk" FOREIGN KEY ("organisation_id","appointment_id","person_id") REFERENCES "public"."appointment"("organisation_id","id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contact_attempt" ADD CONSTRAINT "contact_attempt_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reception" ADD CONSTRAINT "reception_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_organisation_id_referrer_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","referrer_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_organisation_id_enrolment_id_enrolment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","enrolment_id") REFERENCES "public"."enrolment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_contact" ADD CONSTRAINT "referral_contact_organisation_id_referral_id_referral_organisation_id_id_fk" FOREIGN KEY ("organisation_id","referral_id") REFERENCES "public"."referral"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_organisation_id_referral_id_referral_organisation_id_id_fk" FOREIGN KEY ("organisation_id","referral_id") REFERENCES "public"."referral"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_event" ADD CONSTRAINT "referral_event_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_origin" ADD CONSTRAINT "referral_origin_organisation_id_referral_id_referral_organisation_id_id_fk" FOREIGN KEY ("organisation_id","referral_id") REFERENCES "public"."referral"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_origin" ADD CONSTRAINT "referral_origin_organisation_id_channel_code_referral_channel_organisation_id_code_fk" FOREIGN KEY ("organisation_id","channel_code") REFERENCES "public"."referral_channel"("organisation_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_restricted_channel" ADD CONSTRAINT "referral_restricted_channel_organisation_id_referral_id_referral_origin_organisation_id_referral_id_fk" FOREIGN KEY ("organisation_id","referral_id") REFERENCES "public"."referral_origin"("organisation_id","referral_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_restricted_channel" ADD CONSTRAINT "referral_restricted_channel_organisation_id_channel_code_referral_channel_organisation_id_code_fk" FOREIGN KEY ("organisation_id","channel_code") REFERENCES "public"."referral_channel"("organisation_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_organisation_id_referral_id_referral_organisation_id_id_fk" FOREIGN KEY ("organisation_id","referral_id") REFERENCES "public"."referral"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_organisation_id_coach_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","coach_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake" ADD CONSTRAINT "intake_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_event" ADD CONSTRAINT "intake_event_organisation_id_intake_id_intake_organisation_id_id_fk" FOREIGN KEY ("organisation_id","intake_id") REFERENCES "public"."intake"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_event" ADD CONSTRAINT "intake_event_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "intake_event" ADD CONSTRAINT "intake_event_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "language_profile" ADD CONSTRAINT "language_profile_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "language_profile" ADD CONSTRAINT "language_profile_organisation_id_written_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","written_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_type_preference" ADD CONSTRAINT "work_type_preference_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_type_preference" ADD CONSTRAINT "work_type_preference_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative" ADD CONSTRAINT "representative_organisation_id_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative" ADD CONSTRAINT "representative_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative" ADD CONSTRAINT "representative_organisation_id_named_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","named_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative" ADD CONSTRAINT "representative_organisation_id_ended_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","ended_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_closed" ADD CONSTRAINT "representative_closed_organisation_id_representative_id_person_id_representative_organisation_id_id_person_id_fk" FOREIGN KEY ("organisation_id","representative_id","person_id") REFERENCES "public"."representative"("organisation_id","id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_contact" ADD CONSTRAINT "emergency_contact_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergency_contact" ADD CONSTRAINT "emergency_contact_organisation_id_changed_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","changed_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_organisation_id_changed_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","changed_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_organisation_id_sent_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","sent_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "cohort_event_organisation_id_cohort_id_at_index" ON "cohort_event" USING btree ("organisation_id","cohort_id","at");--> statement-breakpoint
CREATE INDEX "enrolment_event_organisation_id_enrolment_id_at_index" ON "enrolment_event" USING btree ("organisation_id","enrolment_id","at");--> statement-breakpoint
CREATE INDEX "enrolment_exit_organisation_id_person_id_index" ON "enrolment_exit" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "setting_organisation_id_key_valid_from_index" ON "setting" USING btree ("organisation_id","key","valid_from");--> statement-breakpoint
CREATE INDEX "review_organisation_id_person_id_held_on_index" ON "review" USING btree ("organisation_id","person_id","held_on");--> statement-breakpoint
CREATE INDEX "review_answer_organisation_id_person_id_review_id_index" ON "review_answer" USING btree ("organisation_id","person_id","review_id");--> statement-breakpoint
CREATE INDEX "review_note_organisation_id_person_id_index" ON "review_note" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "one_open_opportunity_review" ON "opportunity_review" USING btree ("organisation_id","person_id") WHERE "opportunity_review"."state" not in ('held', 'follow_up');--> statement-breakpoint
CREATE INDEX "opportunity_review_organisation_id_person_id_held_on_index" ON "opportunity_review" USING btree ("organisation_id","person_id","held_on");--> statement-breakpoint
CREATE INDEX "opportunity_review_event_organisation_id_opportunity_review_id_index" ON "opportunity_review_event" USING btree ("organisation_id","opportunity_review_id");--> statement-breakpoint
CREATE INDEX "appointment_organisation_id_person_id_on_index" ON "appointment" USING btree ("organisation_id","person_id","on");--> statement-breakpoint
CREATE INDEX "appointment_event_organisation_id_appointment_id_index" ON "appointment_event" USING btree ("organisation_id","appointment_id");--> statement-breakpoint
CREATE INDEX "away_organisation_id_person_id_on_index" ON "away" USING btree ("organisation_id","person_id","on");--> statement-breakpoint
CREATE INDEX "contact_attempt_organisation_id_person_id_at_index" ON "contact_attempt" USING btree ("organisation_id","person_id","at");--> statement-breakpoint
CREATE INDEX "referral_organisation_id_state_state_since_index" ON "referral" USING btree ("organisation_id","state","state_since");--> statement-breakpoint
CREATE INDEX "referral_organisation_id_referrer_id_index" ON "referral" USING btree ("organisation_id","referrer_id");--> statement-breakpoint
CREATE INDEX "referral_organisation_id_person_id_index" ON "referral" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "referral_event_organisation_id_referral_id_at_index" ON "referral_event" USING btree ("organisation_id","referral_id","at");--> statement-breakpoint
CREATE INDEX "intake_organisation_id_person_id_index" ON "intake" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "intake_organisation_id_referral_id_index" ON "intake" USING btree ("organisation_id","referral_id");--> statement-breakpoint
CREATE INDEX "intake_organisation_id_coach_id_index" ON "intake" USING btree ("organisation_id","coach_id");--> statement-breakpoint
CREATE INDEX "intake_event_organisation_id_intake_id_at_index" ON "intake_event" USING btree ("organisation_id","intake_id","at");--> statement-breakpoint
CREATE INDEX "representative_organisation_id_person_id_index" ON "representative" USING btree ("organisation_id","person_id");--> statement-breakpoint
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_organisation_id_template_id_cohort_template_organisation_id_id_fk" FOREIGN KEY ("organisation_id","template_id") REFERENCES "public"."cohort_template"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_organisation_id_previous_id_enrolment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","previous_id") REFERENCES "public"."enrolment"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_pause_has_an_end_and_a_reason" CHECK (("enrolment"."state" = 'paused') = ("enrolment"."paused_until" is not null) and ("enrolment"."paused_until" is null) = ("enrolment"."pause_reason" is null)) NOT VALID;--> statement-breakpoint
DROP POLICY "backoffice_writes" ON "enrolment" CASCADE;--> statement-breakpoint
CREATE POLICY "backoffice_adds" ON "caseload" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("caseload"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner'));--> statement-breakpoint
CREATE POLICY "backoffice_adds" ON "role_grant" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("role_grant"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner') and "role_grant"."role" = 'participant');--> statement-breakpoint
CREATE POLICY "portal_reads" ON "enrolment" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("enrolment"."organisation_id" = (select app_organisation()) and "enrolment"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_adds" ON "enrolment" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("enrolment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "portal_reads" ON "stand_in" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("stand_in"."organisation_id" = (select app_organisation()) and exists (select from caseload c where c.organisation_id = "stand_in"."organisation_id" and c.coach_id = "stand_in"."coach_id" and c.person_id = (select app_person())));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "enrolment" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("enrolment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'coach') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("enrolment"."person_id")) or ((select app_role()) = 'coach' and "enrolment"."person_id" in (select goes_with()))))) WITH CHECK ("enrolment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'coach') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("enrolment"."person_id")) or ((select app_role()) = 'coach' and "enrolment"."person_id" in (select goes_with())))));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_template" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_template" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_template"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_template" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_template"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'administrator')) WITH CHECK ("cohort_template"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_template_half_day" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_template_half_day" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_template_half_day"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_template_half_day" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_template_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'administrator')) WITH CHECK ("cohort_template_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_template_work" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_template_work" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_template_work"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_template_work" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_template_work"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'administrator')) WITH CHECK ("cohort_template_work"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_difference" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_difference" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_difference"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "cohort_difference"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "cohort_difference"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_difference" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_difference"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'coach') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("cohort_difference"."person_id")) or ((select app_role()) = 'coach' and "cohort_difference"."person_id" in (select goes_with()))))) WITH CHECK ("cohort_difference"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'coach') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("cohort_difference"."person_id")) or ((select app_role()) = 'coach' and "cohort_difference"."person_id" in (select goes_with())))));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_event"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_event" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("cohort_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_half_day" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_half_day" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_half_day"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "cohort_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "cohort_half_day"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_half_day" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead')) WITH CHECK ("cohort_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_start" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_start" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_start"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_start" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_start"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead')) WITH CHECK ("cohort_start"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_waiting" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_waiting" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_waiting"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "cohort_waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "cohort_waiting"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_waiting" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead')) WITH CHECK ("cohort_waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead'));--> statement-breakpoint
CREATE POLICY "owner" ON "enrolment_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "enrolment_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("enrolment_event"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "enrolment_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "enrolment_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "enrolment_event" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("enrolment_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead', 'coach') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("enrolment_event"."person_id")) or ((select app_role()) = 'coach' and "enrolment_event"."person_id" in (select goes_with())))));--> statement-breakpoint
CREATE POLICY "owner" ON "checklist_tick" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "checklist_tick" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("checklist_tick"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "checklist_tick"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "checklist_tick" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("checklist_tick"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("checklist_tick"."person_id")) or ((select app_role()) = 'coach' and "checklist_tick"."person_id" in (select goes_with())))) WITH CHECK ("checklist_tick"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("checklist_tick"."person_id")) or ((select app_role()) = 'coach' and "checklist_tick"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "owner" ON "enrolment_exit" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "enrolment_exit" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("enrolment_exit"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "enrolment_exit"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "enrolment_exit" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("enrolment_exit"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("enrolment_exit"."person_id")) or ((select app_role()) = 'coach' and "enrolment_exit"."person_id" in (select goes_with())))) WITH CHECK ("enrolment_exit"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("enrolment_exit"."person_id")) or ((select app_role()) = 'coach' and "enrolment_exit"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "owner" ON "setting" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "setting" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("setting"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "setting" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("setting"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "setting" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("setting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "worker" ON "setting" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("setting"."organisation_id" = (select app_organisation())) WITH CHECK ("setting"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "review" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "review" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("review"."organisation_id" = (select app_organisation()) and "review"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "review" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("review"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "review"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "review" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("review"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("review"."person_id")) or ((select app_role()) = 'coach' and "review"."person_id" in (select goes_with()))) and "review"."writer_id" = (select app_person())) WITH CHECK ("review"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("review"."person_id")) or ((select app_role()) = 'coach' and "review"."person_id" in (select goes_with()))) and "review"."writer_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "owner" ON "review_answer" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "review_answer" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("review_answer"."organisation_id" = (select app_organisation()) and "review_answer"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "review_answer" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("review_answer"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "review_answer"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "portal_adds" ON "review_answer" AS PERMISSIVE FOR INSERT TO "instap_portal" WITH CHECK ("review_answer"."organisation_id" = (select app_organisation()) and "review_answer"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "owner" ON "review_note" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "review_note" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("review_note"."organisation_id" = (select app_organisation()) and "review_note"."person_id" = (select app_person()) and "review_note"."shared_at" is not null);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "review_note" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("review_note"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "review_note"."person_id" in (select my_caseload()))) and ("review_note"."shared_at" is not null or "review_note"."writer_id" = (select app_person())));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "review_note" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("review_note"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("review_note"."person_id")) or ((select app_role()) = 'coach' and "review_note"."person_id" in (select goes_with()))) and "review_note"."writer_id" = (select app_person())) WITH CHECK ("review_note"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("review_note"."person_id")) or ((select app_role()) = 'coach' and "review_note"."person_id" in (select goes_with()))) and "review_note"."writer_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "owner" ON "opportunity_review" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "opportunity_review" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("opportunity_review"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "opportunity_review"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "opportunity_review" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("opportunity_review"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("opportunity_review"."person_id")) or ((select app_role()) = 'coach' and "opportunity_review"."person_id" in (select goes_with())))) WITH CHECK ("opportunity_review"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("opportunity_review"."person_id")) or ((select app_role()) = 'coach' and "opportunity_review"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "owner" ON "opportunity_review_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "opportunity_review_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("opportunity_review_event"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "opportunity_review_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "opportunity_review_event" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("opportunity_review_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("opportunity_review_event"."person_id")) or ((select app_role()) = 'coach' and "opportunity_review_event"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "owner" ON "appointment" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "appointment" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("appointment"."organisation_id" = (select app_organisation()) and "appointment"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "portal_writes" ON "appointment" AS PERMISSIVE FOR ALL TO "instap_portal" USING ("appointment"."organisation_id" = (select app_organisation()) and "appointment"."person_id" = (select app_person())) WITH CHECK ("appointment"."organisation_id" = (select app_organisation()) and "appointment"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "appointment" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("appointment"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "appointment"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "appointment" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("appointment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("appointment"."person_id")) or ((select app_role()) = 'coach' and "appointment"."person_id" in (select goes_with())))) WITH CHECK ("appointment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("appointment"."person_id")) or ((select app_role()) = 'coach' and "appointment"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "owner" ON "appointment_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "appointment_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("appointment_event"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "appointment_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "portal_adds" ON "appointment_event" AS PERMISSIVE FOR INSERT TO "instap_portal" WITH CHECK ("appointment_event"."organisation_id" = (select app_organisation()) and "appointment_event"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "appointment_event" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("appointment_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("appointment_event"."person_id")) or ((select app_role()) = 'coach' and "appointment_event"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "owner" ON "away" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "away" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("away"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('planner', 'team_lead') or "away"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "away"."person_id" in (select my_caseload()))) or ((select app_role()) in ('work_supervisor') and ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "away"."person_id" in (select my_group())) and "away"."on" = (select app_today()))));--> statement-breakpoint
CREATE POLICY "owner" ON "contact_attempt" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "contact_attempt" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("contact_attempt"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "contact_attempt"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "contact_attempt" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("contact_attempt"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("contact_attempt"."person_id")) or ((select app_role()) = 'coach' and "contact_attempt"."person_id" in (select goes_with())))) WITH CHECK ("contact_attempt"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("contact_attempt"."person_id")) or ((select app_role()) = 'coach' and "contact_attempt"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "owner" ON "reception" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "reception" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("reception"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "reception" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("reception"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "reception" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("reception"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'team_lead')) WITH CHECK ("reception"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'team_lead'));--> statement-breakpoint
CREATE POLICY "owner" ON "referral" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "referral" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("referral"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('referrer', 'coach') and "referral"."referrer_id" = (select app_person())) or ((select app_role()) in ('coach', 'planner', 'team_lead') and "referral"."state" <> 'draft' and ((select app_role()) in ('planner', 'team_lead') or "referral"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "referral"."person_id" in (select my_caseload()))))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "referral" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("referral"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach', 'planner', 'team_lead') and (((select app_role()) in ('referrer', 'coach') and "referral"."referrer_id" = (select app_person())) or ((select app_role()) in ('coach') and "referral"."person_id" in (select goes_with())) or ((select app_role()) in ('planner', 'team_lead') and "referral"."state" <> 'draft'))) WITH CHECK ("referral"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach', 'planner', 'team_lead') and (((select app_role()) in ('referrer', 'coach') and "referral"."referrer_id" = (select app_person())) or ((select app_role()) in ('coach') and "referral"."person_id" in (select goes_with())) or ((select app_role()) in ('planner', 'team_lead') and "referral"."state" <> 'draft')));--> statement-breakpoint
CREATE POLICY "owner" ON "referral_contact" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "referral_contact" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("referral_contact"."organisation_id" = (select app_organisation()) and exists (select from referral r where r.organisation_id = "referral_contact"."organisation_id" and r.id = "referral_contact"."referral_id" and ((select app_role()) in ('coach', 'planner', 'team_lead') or r.state in ('draft', 'submitted', 'incomplete', 'waitlisted'))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "referral_contact" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("referral_contact"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach') and exists (select from referral r where r.organisation_id = "referral_contact"."organisation_id" and r.id = "referral_contact"."referral_id" and r.referrer_id = (select app_person()) and r.state in ('draft', 'incomplete'))) WITH CHECK ("referral_contact"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach') and exists (select from referral r where r.organisation_id = "referral_contact"."organisation_id" and r.id = "referral_contact"."referral_id" and r.referrer_id = (select app_person()) and r.state in ('draft', 'incomplete')));--> statement-breakpoint
CREATE POLICY "owner" ON "referral_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "referral_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("referral_event"."organisation_id" = (select app_organisation()) and exists (select from referral r where r.organisation_id = "referral_event"."organisation_id" and r.id = "referral_event"."referral_id"));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "referral_event" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("referral_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach', 'planner', 'team_lead') and "referral_event"."actor_id" = (select app_person()) and "referral_event"."actor_role" = (select app_role())::role and exists (select from referral r where r.organisation_id = "referral_event"."organisation_id" and r.id = "referral_event"."referral_id"));--> statement-breakpoint
CREATE POLICY "owner" ON "referral_origin" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "referral_origin" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("referral_origin"."organisation_id" = (select app_organisation()) and exists (select from referral r where r.organisation_id = "referral_origin"."organisation_id" and r.id = "referral_origin"."referral_id"));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "referral_origin" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("referral_origin"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach') and not coalesce((select c.restricted from referral_channel c where c.organisation_id = referral_origin.organisation_id and c.code = referral_origin.channel_code), false) and exists (select from referral r where r.organisation_id = "referral_origin"."organisation_id" and r.id = "referral_origin"."referral_id" and (select app_person()) = r.referrer_id and r.state in ('draft', 'incomplete'))) WITH CHECK ("referral_origin"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach') and not coalesce((select c.restricted from referral_channel c where c.organisation_id = referral_origin.organisation_id and c.code = referral_origin.channel_code), false) and exists (select from referral r where r.organisation_id = "referral_origin"."organisation_id" and r.id = "referral_origin"."referral_id" and (select app_person()) = r.referrer_id and r.state in ('draft', 'incomplete')));--> statement-breakpoint
CREATE POLICY "owner" ON "referral_restricted_channel" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "referral_restricted_channel" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("referral_restricted_channel"."organisation_id" = (select app_organisation()) and exists (select from referral r where r.organisation_id = "referral_restricted_channel"."organisation_id" and r.id = "referral_restricted_channel"."referral_id" and ((select app_role()) in ('team_lead') or ((select app_role()) in ('referrer', 'coach') and r.referrer_id = (select app_person())) or ((select app_role()) in ('coach') and r.person_id in (select goes_with())))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "referral_restricted_channel" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("referral_restricted_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach') and exists (select from referral r where r.organisation_id = "referral_restricted_channel"."organisation_id" and r.id = "referral_restricted_channel"."referral_id" and (select app_person()) = r.referrer_id and r.state in ('draft', 'incomplete'))) WITH CHECK ("referral_restricted_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('referrer', 'coach') and exists (select from referral r where r.organisation_id = "referral_restricted_channel"."organisation_id" and r.id = "referral_restricted_channel"."referral_id" and (select app_person()) = r.referrer_id and r.state in ('draft', 'incomplete')));--> statement-breakpoint
CREATE POLICY "owner" ON "intake" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "intake" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("intake"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "intake"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "intake"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "intake" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("intake"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'planner', 'team_lead') and ((select app_role()) <> 'coach' or "intake"."person_id" in (select goes_with()))) WITH CHECK ("intake"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'planner', 'team_lead') and ((select app_role()) <> 'coach' or "intake"."person_id" in (select goes_with())));--> statement-breakpoint
CREATE POLICY "owner" ON "intake_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "intake_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("intake_event"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "intake_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "intake_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "intake_event" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("intake_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'planner', 'team_lead') and "intake_event"."actor_id" = (select app_person()) and "intake_event"."actor_role" = (select app_role())::role and exists (select from intake i where i.organisation_id = "intake_event"."organisation_id" and i.id = "intake_event"."intake_id"));--> statement-breakpoint
CREATE POLICY "owner" ON "language_profile" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "language_profile" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("language_profile"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('planner', 'team_lead') or "language_profile"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "language_profile"."person_id" in (select my_caseload()))) or ((select app_role()) in ('language_teacher') and ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "language_profile"."person_id" in (select my_group())))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "language_profile" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("language_profile"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) <> 'coach' or "language_profile"."person_id" in (select goes_with()))) WITH CHECK ("language_profile"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) <> 'coach' or "language_profile"."person_id" in (select goes_with())));--> statement-breakpoint
CREATE POLICY "owner" ON "work_type_preference" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "work_type_preference" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("work_type_preference"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "work_type_preference"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "work_type_preference"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "work_type_preference" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("work_type_preference"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) <> 'coach' or "work_type_preference"."person_id" in (select goes_with()))) WITH CHECK ("work_type_preference"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) <> 'coach' or "work_type_preference"."person_id" in (select goes_with())));--> statement-breakpoint
CREATE POLICY "owner" ON "representative" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "representative" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("representative"."organisation_id" = (select app_organisation()) and "representative"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "representative" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("representative"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "representative"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "representative" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("representative"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("representative"."person_id")) or ((select app_role()) = 'coach' and "representative"."person_id" in (select goes_with())))) WITH CHECK ("representative"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and (((select app_role()) in ('team_lead') and is_participant("representative"."person_id")) or ((select app_role()) = 'coach' and "representative"."person_id" in (select goes_with()))));--> statement-breakpoint
CREATE POLICY "auth" ON "representative" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("representative"."organisation_id" = (select app_organisation())) WITH CHECK ("representative"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "representative_closed" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "representative_closed" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("representative_closed"."organisation_id" = (select app_organisation()) and "representative_closed"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "portal_writes" ON "representative_closed" AS PERMISSIVE FOR ALL TO "instap_portal" USING ("representative_closed"."organisation_id" = (select app_organisation()) and "representative_closed"."person_id" = (select app_person())) WITH CHECK ("representative_closed"."organisation_id" = (select app_organisation()) and "representative_closed"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "auth" ON "representative_closed" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("representative_closed"."organisation_id" = (select app_organisation())) WITH CHECK ("representative_closed"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "emergency_contact" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "emergency_contact" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("emergency_contact"."organisation_id" = (select app_organisation()) and "emergency_contact"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "emergency_contact" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("emergency_contact"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('planner', 'team_lead') or "emergency_contact"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "emergency_contact"."person_id" in (select my_caseload()))) or ((select app_role()) in ('work_supervisor') and ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "emergency_contact"."person_id" in (select my_group())))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "emergency_contact" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("emergency_contact"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'planner') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("emergency_contact"."person_id")) or ((select app_role()) = 'coach' and "emergency_contact"."person_id" in (select goes_with()))))) WITH CHECK ("emergency_contact"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'planner') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("emergency_contact"."person_id")) or ((select app_role()) = 'coach' and "emergency_contact"."person_id" in (select goes_with())))));--> statement-breakpoint
CREATE POLICY "owner" ON "person_contact" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "person_contact" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("person_contact"."organisation_id" = (select app_organisation()) and "person_contact"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "person_contact" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("person_contact"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "person_contact"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "person_contact"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "person_contact" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("person_contact"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'planner') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("person_contact"."person_id")) or ((select app_role()) = 'coach' and "person_contact"."person_id" in (select goes_with()))))) WITH CHECK ("person_contact"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'planner') and ((select app_role()) in ('planner') or (((select app_role()) in ('team_lead') and is_participant("person_contact"."person_id")) or ((select app_role()) = 'coach' and "person_contact"."person_id" in (select goes_with())))));--> statement-breakpoint
CREATE POLICY "owner" ON "import_run" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "import_run" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("import_run"."organisation_id" = (select app_organisation()) and "import_run"."sent_by_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "import_run" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("import_run"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner') and "import_run"."sent_by_id" = (select app_person())) WITH CHECK ("import_run"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner') and "import_run"."sent_by_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "worker" ON "import_run" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("import_run"."organisation_id" = (select app_organisation())) WITH CHECK ("import_run"."organisation_id" = (select app_organisation()));--> statement-breakpoint
ALTER POLICY "portal_reads" ON "person" TO instap_portal USING ("person"."organisation_id" = (select app_organisation()) and ("person"."id" = (select app_person()) or "person"."id" = (select represented('today'))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "person" TO instap_backoffice USING ("person"."organisation_id" = (select app_organisation()) and ((((select app_role()) in ('planner', 'team_lead') or "person"."id" = (select app_person()) or ((select app_role()) = 'coach' and "person"."id" in (select my_caseload()))) and not "person"."represents") or ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "person"."id" in (select my_group())) or (select app_role()) in ('privacy_officer')));--> statement-breakpoint
ALTER POLICY "backoffice_adds" ON "person" TO instap_backoffice WITH CHECK ("person"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'coach', 'team_lead', 'planner') and ((select app_role()) in ('administrator', 'planner') or "person"."represents"));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "person_birth" TO instap_backoffice WITH CHECK ("person_birth"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner'));--> statement-breakpoint
ALTER POLICY "portal_reads" ON "caseload" TO instap_portal USING ("caseload"."organisation_id" = (select app_organisation()) and ("caseload"."person_id" = (select app_person()) or "caseload"."person_id" = (select represented('today'))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "cohort" TO instap_backoffice USING ("cohort"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner', 'team_lead')) WITH CHECK ("cohort"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner', 'team_lead'));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "cohort_member" TO instap_backoffice USING ("cohort_member"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead')) WITH CHECK ("cohort_member"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'team_lead'));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "half_day_event" TO instap_backoffice USING ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload())))) WITH CHECK ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "portal_reads" ON "planned_half_day" TO instap_portal USING ("planned_half_day"."organisation_id" = (select app_organisation()) and ("planned_half_day"."person_id" = (select app_person()) or "planned_half_day"."person_id" = (select represented('schedule'))
				or ("planned_half_day"."on" = (select app_today()) and "planned_half_day"."person_id" = (select represented('today')))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "planned_half_day" TO instap_backoffice USING ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload())))) WITH CHECK ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "waiting" TO instap_backoffice USING ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload())))) WITH CHECK ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "portal_adds" ON "access_subject" TO instap_portal WITH CHECK ("access_subject"."organisation_id" = (select app_organisation()) and ("access_subject"."person_id" = (select app_person()) or "access_subject"."person_id" = (select represented(null))));
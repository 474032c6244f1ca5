CREATE TYPE "public"."capacity_block" AS ENUM('free', 'gon', 'contract');--> statement-breakpoint
CREATE TYPE "public"."day_part" AS ENUM('morning', 'afternoon');--> statement-breakpoint
CREATE TYPE "public"."place_kind" AS ENUM('development', 'contract');--> statement-breakpoint
CREATE TYPE "public"."role" AS ENUM('participant', 'coach', 'planner', 'work_supervisor', 'workplace_trainer', 'language_teacher', 'case_officer', 'school_mentor', 'referrer', 'team_lead', 'manager', 'privacy_officer', 'administrator');--> statement-breakpoint
CREATE TYPE "public"."organisation_kind" AS ENUM('real', 'demo');--> statement-breakpoint
CREATE TYPE "public"."language" AS ENUM('nl', 'en', 'ar', 'ti', 'tr', 'fa', 'so', 'uk', 'ku', 'fr');--> statement-breakpoint
CREATE TYPE "public"."reading_support" AS ENUM('none', 'audio', 'audio_and_pictograms');--> statement-breakpoint
CREATE TYPE "public"."bring_item" AS ENUM('work_shoes', 'gloves', 'hair_net', 'apron', 'work_clothes', 'lunch', 'water', 'pen_and_paper');--> statement-breakpoint
CREATE TYPE "public"."contract_kind" AS ENUM('wsw', 'sheltered_new_internal', 'sheltered_new_external', 'secondment');--> statement-breakpoint
CREATE TYPE "public"."product" AS ENUM('development_place', 'sheltered_pre_programme', 'language_work', 'practice_based_learning', 'resocialisation', 'school_placement', 'secondee_return', 'safety_net', 'gon_day_activity');--> statement-breakpoint
CREATE TYPE "public"."school_kind" AS ENUM('pro', 'vso', 'mbo');--> statement-breakpoint
CREATE TYPE "public"."half_day_change" AS ENUM('moved', 'cancelled');--> statement-breakpoint
CREATE TYPE "public"."app" AS ENUM('portal', 'backoffice');--> statement-breakpoint
CREATE TYPE "public"."assurance" AS ENUM('low', 'substantial');--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"slug" text NOT NULL,
	"name" text NOT NULL,
	"kind" "organisation_kind" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "organisation_id_pk" PRIMARY KEY("id"),
	CONSTRAINT "organisation_slug_unique" UNIQUE("slug")
);
--> statement-breakpoint
ALTER TABLE "organisation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "organisation_host" (
	"host" text PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "organisation_host" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"called_by" text NOT NULL,
	"reads_in" "language" NOT NULL,
	"reading_support" "reading_support" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	CONSTRAINT "person_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_birth" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"born_on" date NOT NULL,
	CONSTRAINT "person_birth_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "person_birth" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "caseload" (
	"organisation_id" uuid NOT NULL,
	"coach_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "caseload_organisation_id_coach_id_person_id_from_pk" PRIMARY KEY("organisation_id","coach_id","person_id","from")
);
--> statement-breakpoint
ALTER TABLE "caseload" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "role_grant" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "role_grant_organisation_id_person_id_role_pk" PRIMARY KEY("organisation_id","person_id","role")
);
--> statement-breakpoint
ALTER TABLE "role_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"called_by" text NOT NULL,
	"phone" text,
	CONSTRAINT "staff_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "staff" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"address" text NOT NULL,
	"entrance" text NOT NULL,
	"bus_line" text,
	"bus_stop" text,
	CONSTRAINT "site_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "site" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "site_half_day" (
	"organisation_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"part" "day_part" NOT NULL,
	"valid_from" date NOT NULL,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"break_starts_at" time,
	"break_ends_at" time,
	CONSTRAINT "site_half_day_organisation_id_site_id_part_valid_from_pk" PRIMARY KEY("organisation_id","site_id","part","valid_from")
);
--> statement-breakpoint
ALTER TABLE "site_half_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_group" (
	"organisation_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"work_type_id" uuid NOT NULL,
	"hall" text NOT NULL,
	"supervisor_id" uuid,
	CONSTRAINT "work_group_organisation_id_site_id_work_type_id_pk" PRIMARY KEY("organisation_id","site_id","work_type_id")
);
--> statement-breakpoint
ALTER TABLE "work_group" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_type" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"minimum_age" smallint NOT NULL,
	"bring" "bring_item"[] NOT NULL,
	CONSTRAINT "work_type_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "work_type_organisationId_code_unique" UNIQUE("organisation_id","code")
);
--> statement-breakpoint
ALTER TABLE "work_type" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lesson" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"group" text NOT NULL,
	"site_id" uuid NOT NULL,
	"room" text NOT NULL,
	"teacher_id" uuid,
	"places" smallint NOT NULL,
	"minutes" smallint NOT NULL,
	CONSTRAINT "lesson_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "lesson_organisationId_code_group_unique" UNIQUE("organisation_id","code","group"),
	CONSTRAINT "lesson_has_places" CHECK ("lesson"."places" >= 0),
	CONSTRAINT "lesson_fits_a_half_day" CHECK ("lesson"."minutes" between 15 and 240)
);
--> statement-breakpoint
ALTER TABLE "lesson" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"places_max" smallint NOT NULL,
	CONSTRAINT "cohort_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "cohort_organisationId_name_unique" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
ALTER TABLE "cohort" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "cohort_member" (
	"organisation_id" uuid NOT NULL,
	"cohort_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "cohort_member_organisation_id_cohort_id_person_id_pk" PRIMARY KEY("organisation_id","cohort_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "cohort_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "contract" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" "contract_kind" NOT NULL,
	"weekly_hours" numeric(4, 2) NOT NULL,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "contract_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "contract" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "enrolment" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"product" "product" NOT NULL,
	"from" date NOT NULL,
	"until" date,
	CONSTRAINT "enrolment_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "enrolment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "enrolment_channel" (
	"organisation_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel_code" text NOT NULL,
	CONSTRAINT "enrolment_channel_organisation_id_enrolment_id_pk" PRIMARY KEY("organisation_id","enrolment_id")
);
--> statement-breakpoint
ALTER TABLE "enrolment_channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "referral_channel" (
	"organisation_id" uuid NOT NULL,
	"code" text NOT NULL,
	"name" text NOT NULL,
	"restricted" boolean NOT NULL,
	CONSTRAINT "referral_channel_organisation_id_code_pk" PRIMARY KEY("organisation_id","code")
);
--> statement-breakpoint
ALTER TABLE "referral_channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "pupil" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"school_id" uuid NOT NULL,
	CONSTRAINT "pupil_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "pupil" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "school" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"name" text NOT NULL,
	"kind" "school_kind" NOT NULL,
	CONSTRAINT "school_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "school_organisationId_name_unique" UNIQUE("organisation_id","name")
);
--> statement-breakpoint
ALTER TABLE "school" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "block_capacity" (
	"organisation_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"block" "capacity_block" NOT NULL,
	"part" "day_part" NOT NULL,
	"valid_from" date NOT NULL,
	"places" integer NOT NULL,
	CONSTRAINT "block_capacity_organisation_id_site_id_block_part_valid_from_pk" PRIMARY KEY("organisation_id","site_id","block","part","valid_from"),
	CONSTRAINT "block_capacity_is_a_number_of_places" CHECK ("block_capacity"."places" >= 0)
);
--> statement-breakpoint
ALTER TABLE "block_capacity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "block_taken" (
	"organisation_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"block" "capacity_block" NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "block_taken_organisation_id_site_id_on_part_block_pk" PRIMARY KEY("organisation_id","site_id","on","part","block")
);
--> statement-breakpoint
ALTER TABLE "block_taken" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lesson_taken" (
	"organisation_id" uuid NOT NULL,
	"lesson_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "lesson_taken_organisation_id_lesson_id_on_part_pk" PRIMARY KEY("organisation_id","lesson_id","on","part")
);
--> statement-breakpoint
ALTER TABLE "lesson_taken" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_type_capacity" (
	"organisation_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"work_type_id" uuid NOT NULL,
	"kind" "place_kind" NOT NULL,
	"part" "day_part" NOT NULL,
	"valid_from" date NOT NULL,
	"places" integer NOT NULL,
	CONSTRAINT "work_type_capacity_organisation_id_site_id_work_type_id_kind_part_valid_from_pk" PRIMARY KEY("organisation_id","site_id","work_type_id","kind","part","valid_from"),
	CONSTRAINT "work_type_capacity_is_a_number_of_places" CHECK ("work_type_capacity"."places" >= 0)
);
--> statement-breakpoint
ALTER TABLE "work_type_capacity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "work_type_taken" (
	"organisation_id" uuid NOT NULL,
	"site_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"work_type_id" uuid NOT NULL,
	"kind" "place_kind" NOT NULL,
	"taken" integer NOT NULL,
	CONSTRAINT "work_type_taken_organisation_id_site_id_on_part_work_type_id_kind_pk" PRIMARY KEY("organisation_id","site_id","on","part","work_type_id","kind")
);
--> statement-breakpoint
ALTER TABLE "work_type_taken" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "half_day_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"site_id" uuid NOT NULL,
	"block" "capacity_block",
	"work_type_id" uuid,
	"lesson_id" uuid,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	"change" "half_day_change" NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "half_day_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "half_day_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "planned_half_day" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"site_id" uuid NOT NULL,
	"block" "capacity_block",
	"work_type_id" uuid,
	"lesson_id" uuid,
	"starts_at" time NOT NULL,
	"ends_at" time NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"planned_by" uuid NOT NULL,
	"planned_at" timestamp with time zone NOT NULL,
	CONSTRAINT "one_place_per_half_day" PRIMARY KEY("organisation_id","person_id","on","part"),
	CONSTRAINT "planned_half_day_is_work_or_lesson" CHECK (num_nonnulls("planned_half_day"."work_type_id", "planned_half_day"."lesson_id") = 1),
	CONSTRAINT "planned_half_day_of_work_has_a_block" CHECK (("planned_half_day"."work_type_id" is null) = ("planned_half_day"."block" is null)),
	CONSTRAINT "planned_half_day_is_on_a_weekday" CHECK (extract(isodow from "planned_half_day"."on") < 6),
	CONSTRAINT "planned_half_day_ends_after_it_starts" CHECK ("planned_half_day"."ends_at" > "planned_half_day"."starts_at")
);
--> statement-breakpoint
ALTER TABLE "planned_half_day" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "waiting" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"site_id" uuid NOT NULL,
	"work_type_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "waiting_organisation_id_person_id_on_part_pk" PRIMARY KEY("organisation_id","person_id","on","part")
);
--> statement-breakpoint
ALTER TABLE "waiting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "effect" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"payload_hash" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	CONSTRAINT "effect_organisation_id_person_id_key_pk" PRIMARY KEY("organisation_id","person_id","key")
);
--> statement-breakpoint
ALTER TABLE "effect" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "demo_account" (
	"organisation_id" uuid NOT NULL,
	"code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"name" text NOT NULL,
	"about" text NOT NULL,
	CONSTRAINT "demo_account_organisation_id_code_pk" PRIMARY KEY("organisation_id","code"),
	CONSTRAINT "demo_account_organisationId_personId_unique" UNIQUE("organisation_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "demo_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"organisation_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"person_id" uuid NOT NULL,
	"role" "role" NOT NULL,
	"app" "app" NOT NULL,
	"assurance" "assurance" NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "session_organisation_id_token_hash_pk" PRIMARY KEY("organisation_id","token_hash")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "language_wish" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"language" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "language_wish_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "language_wish" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "organisation_host" ADD CONSTRAINT "organisation_host_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_birth" ADD CONSTRAINT "person_birth_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload" ADD CONSTRAINT "caseload_organisation_id_coach_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","coach_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload" ADD CONSTRAINT "caseload_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff" ADD CONSTRAINT "staff_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site" ADD CONSTRAINT "site_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "site_half_day" ADD CONSTRAINT "site_half_day_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_group" ADD CONSTRAINT "work_group_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_group" ADD CONSTRAINT "work_group_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_group" ADD CONSTRAINT "work_group_organisation_id_supervisor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","supervisor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_type" ADD CONSTRAINT "work_type_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson" ADD CONSTRAINT "lesson_organisation_id_teacher_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","teacher_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort" ADD CONSTRAINT "cohort_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_organisation_id_cohort_id_cohort_organisation_id_id_fk" FOREIGN KEY ("organisation_id","cohort_id") REFERENCES "public"."cohort"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "cohort_member" ADD CONSTRAINT "cohort_member_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "contract" ADD CONSTRAINT "contract_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment" ADD CONSTRAINT "enrolment_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_channel" ADD CONSTRAINT "enrolment_channel_organisation_id_enrolment_id_enrolment_organisation_id_id_fk" FOREIGN KEY ("organisation_id","enrolment_id") REFERENCES "public"."enrolment"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "enrolment_channel" ADD CONSTRAINT "enrolment_channel_organisation_id_channel_code_referral_channel_organisation_id_code_fk" FOREIGN KEY ("organisation_id","channel_code") REFERENCES "public"."referral_channel"("organisation_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_channel" ADD CONSTRAINT "referral_channel_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupil" ADD CONSTRAINT "pupil_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pupil" ADD CONSTRAINT "pupil_organisation_id_school_id_school_organisation_id_id_fk" FOREIGN KEY ("organisation_id","school_id") REFERENCES "public"."school"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school" ADD CONSTRAINT "school_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_capacity" ADD CONSTRAINT "block_capacity_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "block_taken" ADD CONSTRAINT "block_taken_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lesson_taken" ADD CONSTRAINT "lesson_taken_organisation_id_lesson_id_lesson_organisation_id_id_fk" FOREIGN KEY ("organisation_id","lesson_id") REFERENCES "public"."lesson"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_type_capacity" ADD CONSTRAINT "work_type_capacity_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_type_capacity" ADD CONSTRAINT "work_type_capacity_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_type_taken" ADD CONSTRAINT "work_type_taken_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "work_type_taken" ADD CONSTRAINT "work_type_taken_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "half_day_event" ADD CONSTRAINT "half_day_event_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_half_day" ADD CONSTRAINT "planned_half_day_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_half_day" ADD CONSTRAINT "planned_half_day_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_half_day" ADD CONSTRAINT "planned_half_day_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "planned_half_day" ADD CONSTRAINT "planned_half_day_organisation_id_lesson_id_lesson_organisation_id_id_fk" FOREIGN KEY ("organisation_id","lesson_id") REFERENCES "public"."lesson"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "waiting" ADD CONSTRAINT "waiting_organisation_id_work_type_id_work_type_organisation_id_id_fk" FOREIGN KEY ("organisation_id","work_type_id") REFERENCES "public"."work_type"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "effect" ADD CONSTRAINT "effect_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "demo_account" ADD CONSTRAINT "demo_account_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "language_wish" ADD CONSTRAINT "language_wish_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_organisation_id_name_index" ON "person" USING btree ("organisation_id","name");--> statement-breakpoint
CREATE INDEX "caseload_organisation_id_person_id_index" ON "caseload" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "contract_organisation_id_person_id_index" ON "contract" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "enrolment_organisation_id_person_id_index" ON "enrolment" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "half_day_event_organisation_id_person_id_on_index" ON "half_day_event" USING btree ("organisation_id","person_id","on");--> statement-breakpoint
CREATE INDEX "planned_half_day_organisation_id_site_id_on_part_index" ON "planned_half_day" USING btree ("organisation_id","site_id","on","part");--> statement-breakpoint
CREATE INDEX "waiting_organisation_id_site_id_on_part_asked_at_index" ON "waiting" USING btree ("organisation_id","site_id","on","part","asked_at");--> statement-breakpoint
CREATE INDEX "session_organisation_id_person_id_index" ON "session" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "session_organisation_id_expires_at_index" ON "session" USING btree ("organisation_id","expires_at");--> statement-breakpoint
CREATE POLICY "owner" ON "organisation" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "own" ON "organisation" AS PERMISSIVE FOR SELECT TO public USING ("organisation"."id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "organisation_host" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner" ON "person" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "person" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("person"."organisation_id" = (select app_organisation()) and "person"."id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "portal_writes" ON "person" AS PERMISSIVE FOR ALL TO "instap_portal" USING ("person"."organisation_id" = (select app_organisation()) and "person"."id" = (select app_person())) WITH CHECK ("person"."organisation_id" = (select app_organisation()) and "person"."id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "person" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("person"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "person"."id" = (select app_person()) or ((select app_role()) = 'coach' and "person"."id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "person" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("person"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("person"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "person_birth" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "person_birth" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("person_birth"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "person_birth"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "person_birth"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "person_birth" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("person_birth"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("person_birth"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "caseload" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "caseload" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("caseload"."organisation_id" = (select app_organisation()) and "caseload"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "caseload" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("caseload"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "caseload"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "caseload"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "caseload" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("caseload"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("caseload"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "role_grant" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "role_grant" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("role_grant"."organisation_id" = (select app_organisation()) and "role_grant"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "role_grant" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("role_grant"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("role_grant"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "auth" ON "role_grant" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("role_grant"."organisation_id" = (select app_organisation())) WITH CHECK ("role_grant"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "staff" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "staff" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("staff"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "staff" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("staff"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "staff" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("staff"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("staff"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "site" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "site" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("site"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "site" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("site"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "site" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("site"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("site"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "site_half_day" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "site_half_day" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("site_half_day"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "site_half_day" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("site_half_day"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "site_half_day" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("site_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("site_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "work_group" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "work_group" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("work_group"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "work_group" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("work_group"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "work_group" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("work_group"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("work_group"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "work_type" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "work_type" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("work_type"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "work_type" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("work_type"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "work_type" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("work_type"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("work_type"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "lesson" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "lesson" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("lesson"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "lesson" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("lesson"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "lesson" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("lesson"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("lesson"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner')) WITH CHECK ("cohort"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner'));--> statement-breakpoint
CREATE POLICY "owner" ON "cohort_member" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "cohort_member" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("cohort_member"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "cohort_member"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "cohort_member"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "cohort_member" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("cohort_member"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner')) WITH CHECK ("cohort_member"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner'));--> statement-breakpoint
CREATE POLICY "owner" ON "contract" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "contract" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("contract"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "contract"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "contract"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "contract" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("contract"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("contract"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "enrolment" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "enrolment" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("enrolment"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "enrolment"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "enrolment"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "enrolment" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("enrolment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("enrolment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "enrolment_channel" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "enrolment_channel" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("enrolment_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("enrolment_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "referral_channel" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "referral_channel" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("referral_channel"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "referral_channel" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("referral_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("referral_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "pupil" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "pupil" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("pupil"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "pupil"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "pupil"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "pupil" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("pupil"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("pupil"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "school" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "school" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("school"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "school" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("school"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("school"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "block_capacity" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "block_capacity" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("block_capacity"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "block_capacity" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("block_capacity"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner')) WITH CHECK ("block_capacity"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner'));--> statement-breakpoint
CREATE POLICY "owner" ON "block_taken" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "block_taken" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("block_taken"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "lesson_taken" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "lesson_taken" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("lesson_taken"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "work_type_capacity" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "work_type_capacity" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("work_type_capacity"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "work_type_capacity" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("work_type_capacity"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner')) WITH CHECK ("work_type_capacity"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator', 'planner'));--> statement-breakpoint
CREATE POLICY "owner" ON "work_type_taken" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "work_type_taken" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("work_type_taken"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "half_day_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "half_day_event" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("half_day_event"."organisation_id" = (select app_organisation()) and "half_day_event"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "half_day_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("half_day_event"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "half_day_event" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload())))) WITH CHECK ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "owner" ON "planned_half_day" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "planned_half_day" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("planned_half_day"."organisation_id" = (select app_organisation()) and "planned_half_day"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "planned_half_day" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("planned_half_day"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "planned_half_day" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload())))) WITH CHECK ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "owner" ON "waiting" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "waiting" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("waiting"."organisation_id" = (select app_organisation()) and "waiting"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "waiting" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("waiting"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "waiting" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload())))) WITH CHECK ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead', 'administrator') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "owner" ON "effect" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_writes" ON "effect" AS PERMISSIVE FOR ALL TO "instap_portal" USING ("effect"."organisation_id" = (select app_organisation()) and "effect"."person_id" = (select app_person())) WITH CHECK ("effect"."organisation_id" = (select app_organisation()) and "effect"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "effect" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("effect"."organisation_id" = (select app_organisation()) and "effect"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "effect" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("effect"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'planner', 'work_supervisor', 'workplace_trainer', 'language_teacher', 'case_officer', 'school_mentor', 'referrer', 'team_lead', 'manager', 'privacy_officer', 'administrator') and "effect"."person_id" = (select app_person())) WITH CHECK ("effect"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'planner', 'work_supervisor', 'workplace_trainer', 'language_teacher', 'case_officer', 'school_mentor', 'referrer', 'team_lead', 'manager', 'privacy_officer', 'administrator') and "effect"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "worker" ON "effect" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("effect"."organisation_id" = (select app_organisation())) WITH CHECK ("effect"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "demo_account" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth" ON "demo_account" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("demo_account"."organisation_id" = (select app_organisation())) WITH CHECK ("demo_account"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "session" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "worker" ON "session" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("session"."organisation_id" = (select app_organisation())) WITH CHECK ("session"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "auth" ON "session" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("session"."organisation_id" = (select app_organisation())) WITH CHECK ("session"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "language_wish" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_writes" ON "language_wish" AS PERMISSIVE FOR ALL TO "instap_portal" USING ("language_wish"."organisation_id" = (select app_organisation()) and true) WITH CHECK ("language_wish"."organisation_id" = (select app_organisation()) and true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "language_wish" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("language_wish"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "auth" ON "language_wish" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("language_wish"."organisation_id" = (select app_organisation())) WITH CHECK ("language_wish"."organisation_id" = (select app_organisation()));
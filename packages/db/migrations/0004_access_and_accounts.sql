CREATE TYPE "public"."session_means" AS ENUM('demo', 'phone', 'card', 'kiosk_card', 'hall_card', 'hand_over', 'password', 'passkey', 'oidc');--> statement-breakpoint
CREATE TYPE "public"."glass_reason" AS ENUM('stands_in', 'incident', 'question_of_person', 'handover', 'other');--> statement-breakpoint
CREATE TYPE "public"."access_action" AS ENUM('read', 'write');--> statement-breakpoint
CREATE TYPE "public"."access_ground" AS ENUM('caseload', 'stand_in', 'break_glass', 'planning', 'team', 'group', 'case', 'pupil', 'referral', 'account', 'privacy', 'self');--> statement-breakpoint
CREATE TYPE "public"."ceremony_kind" AS ENUM('make_passkey', 'show_passkey', 'second_step', 'oidc', 'card', 'invitation');--> statement-breakpoint
CREATE TYPE "public"."kiosk_kind" AS ENUM('kiosk', 'hall_tablet');--> statement-breakpoint
CREATE TYPE "public"."invitation_purpose" AS ENUM('phone', 'staff', 'hand_over');--> statement-breakpoint
CREATE TYPE "public"."presence" AS ENUM('present', 'absent', 'unknown');--> statement-breakpoint
CREATE TABLE "restricted_channel" (
	"organisation_id" uuid NOT NULL,
	"enrolment_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"channel_code" text NOT NULL,
	CONSTRAINT "restricted_channel_organisation_id_enrolment_id_pk" PRIMARY KEY("organisation_id","enrolment_id")
);
--> statement-breakpoint
ALTER TABLE "restricted_channel" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "break_glass" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"actor_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"reason" "glass_reason" NOT NULL,
	"explanation" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	CONSTRAINT "break_glass_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "break_glass_ends_within_an_hour" CHECK ("break_glass"."ends_at" > "break_glass"."opened_at" and "break_glass"."ends_at" <= "break_glass"."opened_at" + interval '1 hour'),
	CONSTRAINT "break_glass_is_explained" CHECK (length("break_glass"."explanation") between 10 and 500)
);
--> statement-breakpoint
ALTER TABLE "break_glass" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_event" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"day" date NOT NULL,
	"actor_id" uuid NOT NULL,
	"actor_role" "role" NOT NULL,
	"action" "access_action" NOT NULL,
	"what" text NOT NULL,
	"ground" "access_ground" NOT NULL,
	"reason" "glass_reason",
	"address" text NOT NULL,
	"list" text,
	"salt" uuid DEFAULT gen_random_uuid() NOT NULL,
	CONSTRAINT "access_event_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "access_event_list_once" UNIQUE("organisation_id","actor_id","actor_role","day","what","list")
);
--> statement-breakpoint
ALTER TABLE "access_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_head" (
	"organisation_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"chain_hash" text NOT NULL,
	"signature" text NOT NULL,
	"signed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "access_head_organisation_id_position_pk" PRIMARY KEY("organisation_id","position")
);
--> statement-breakpoint
ALTER TABLE "access_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_seal" (
	"organisation_id" uuid NOT NULL,
	"position" bigint NOT NULL,
	"event_id" uuid NOT NULL,
	"payload_hash" text NOT NULL,
	"chain_hash" text NOT NULL,
	"sealed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "access_seal_organisation_id_position_pk" PRIMARY KEY("organisation_id","position"),
	CONSTRAINT "access_seal_organisationId_eventId_unique" UNIQUE("organisation_id","event_id")
);
--> statement-breakpoint
ALTER TABLE "access_seal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_subject" (
	"organisation_id" uuid NOT NULL,
	"event_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "access_subject_organisation_id_event_id_person_id_pk" PRIMARY KEY("organisation_id","event_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "access_subject" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_question" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"event_id" uuid,
	"text" text NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"answer" text,
	"answered_at" timestamp with time zone,
	"answered_by_id" uuid,
	CONSTRAINT "access_question_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "access_question_is_short" CHECK (length("access_question"."text") between 1 and 1000 and ("access_question"."answer" is null or length("access_question"."answer") between 1 and 2000)),
	CONSTRAINT "access_question_answer_is_whole" CHECK (num_nonnulls("access_question"."answer", "access_question"."answered_at", "access_question"."answered_by_id") in (0, 3))
);
--> statement-breakpoint
ALTER TABLE "access_question" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_review" (
	"organisation_id" uuid NOT NULL,
	"month" date NOT NULL,
	"reviewed_at" timestamp with time zone NOT NULL,
	"reviewed_by_id" uuid NOT NULL,
	CONSTRAINT "access_review_organisation_id_month_pk" PRIMARY KEY("organisation_id","month")
);
--> statement-breakpoint
ALTER TABLE "access_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ceremony" (
	"organisation_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"kind" "ceremony_kind" NOT NULL,
	"person_id" uuid,
	"data" jsonb NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "ceremony_organisation_id_secret_hash_pk" PRIMARY KEY("organisation_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "ceremony" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "device" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"name" text NOT NULL,
	"secret_hash" text,
	"linked_by_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	"seen_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "device_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "device_organisationId_secretHash_unique" UNIQUE("organisation_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "device" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "passkey" (
	"organisation_id" uuid NOT NULL,
	"credential_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"device_id" uuid,
	"public_key" text NOT NULL,
	"counter" bigint NOT NULL,
	"transports" text[] NOT NULL,
	"name" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone NOT NULL,
	CONSTRAINT "passkey_organisation_id_credential_id_pk" PRIMARY KEY("organisation_id","credential_id")
);
--> statement-breakpoint
ALTER TABLE "passkey" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "card" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"pin_hash" text NOT NULL,
	"failures" smallint DEFAULT 0 NOT NULL,
	"issued_by_id" uuid NOT NULL,
	"issued_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "card_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "card_organisationId_secretHash_unique" UNIQUE("organisation_id","secret_hash"),
	CONSTRAINT "card_has_five_tries" CHECK ("card"."failures" between 0 and 5)
);
--> statement-breakpoint
ALTER TABLE "card" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "kiosk" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kind" "kiosk_kind" NOT NULL,
	"name" text NOT NULL,
	"site_id" uuid NOT NULL,
	"hall" text,
	"secret_hash" text NOT NULL,
	"registered_by_id" uuid NOT NULL,
	"registered_at" timestamp with time zone NOT NULL,
	"linked_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "kiosk_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "kiosk_organisationId_secretHash_unique" UNIQUE("organisation_id","secret_hash"),
	CONSTRAINT "kiosk_hall_tablet_has_a_hall" CHECK (("kiosk"."kind" = 'hall_tablet') = ("kiosk"."hall" is not null))
);
--> statement-breakpoint
ALTER TABLE "kiosk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "invitation" (
	"organisation_id" uuid NOT NULL,
	"secret_hash" text NOT NULL,
	"purpose" "invitation_purpose" NOT NULL,
	"person_id" uuid NOT NULL,
	"digits_hash" text,
	"task" text,
	"session_id" uuid,
	"invited_by_id" uuid NOT NULL,
	"invited_at" timestamp with time zone NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "invitation_organisation_id_secret_hash_pk" PRIMARY KEY("organisation_id","secret_hash")
);
--> statement-breakpoint
ALTER TABLE "invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "identity" (
	"organisation_id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"person_id" uuid NOT NULL,
	"linked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "identity_organisation_id_issuer_subject_pk" PRIMARY KEY("organisation_id","issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "identity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "recovery_code" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"code_hash" text NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "recovery_code_organisation_id_person_id_code_hash_pk" PRIMARY KEY("organisation_id","person_id","code_hash")
);
--> statement-breakpoint
ALTER TABLE "recovery_code" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "staff_account" (
	"organisation_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"email" text NOT NULL,
	"password_hash" text,
	"totp_secret" text,
	"totp_step" bigint,
	"invited_at" timestamp with time zone NOT NULL,
	"activated_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "staff_account_organisation_id_person_id_pk" PRIMARY KEY("organisation_id","person_id"),
	CONSTRAINT "staff_account_organisationId_email_unique" UNIQUE("organisation_id","email")
);
--> statement-breakpoint
ALTER TABLE "staff_account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"organisation_id" uuid NOT NULL,
	"key" text NOT NULL,
	"points" integer NOT NULL,
	"expires_at" bigint,
	CONSTRAINT "rate_limit_organisation_id_key_pk" PRIMARY KEY("organisation_id","key")
);
--> statement-breakpoint
ALTER TABLE "rate_limit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "stand_in" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"coach_id" uuid NOT NULL,
	"stand_in_id" uuid NOT NULL,
	"from" date NOT NULL,
	"until" date NOT NULL,
	"named_by_id" uuid NOT NULL,
	"ended_at" timestamp with time zone,
	CONSTRAINT "stand_in_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "stand_in_has_an_end" CHECK ("stand_in"."until" >= "stand_in"."from"),
	CONSTRAINT "stand_in_is_someone_else" CHECK ("stand_in"."coach_id" <> "stand_in"."stand_in_id")
);
--> statement-breakpoint
ALTER TABLE "stand_in" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "unlock_request" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"asked_at" timestamp with time zone NOT NULL,
	"allowed_at" timestamp with time zone,
	"allowed_by_id" uuid,
	CONSTRAINT "unlock_request_organisation_id_id_pk" PRIMARY KEY("organisation_id","id")
);
--> statement-breakpoint
ALTER TABLE "unlock_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attendance" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"person_id" uuid NOT NULL,
	"on" date NOT NULL,
	"part" "day_part" NOT NULL,
	"presence" "presence" NOT NULL,
	"marked_by_id" uuid NOT NULL,
	"marked_at" timestamp with time zone NOT NULL,
	CONSTRAINT "attendance_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "attendance_is_on_a_weekday" CHECK (extract(isodow from "attendance"."on") < 6)
);
--> statement-breakpoint
ALTER TABLE "attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "enrolment_channel" ALTER COLUMN "channel_code" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "work_group" ADD COLUMN "trainer_id" uuid;--> statement-breakpoint
ALTER TABLE "enrolment_channel" ADD COLUMN "referrer_id" uuid;--> statement-breakpoint
ALTER TABLE "pupil" ADD COLUMN "mentor_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "id" uuid DEFAULT uuidv7() NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "means" "session_means" DEFAULT 'demo' NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "device_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "card_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "kiosk_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "seen_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "checked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "locked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "acr" text;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "handed_from_id" uuid;--> statement-breakpoint
ALTER TABLE "session" ADD COLUMN "task" text;--> statement-breakpoint
ALTER TABLE "restricted_channel" ADD CONSTRAINT "restricted_channel_organisation_id_enrolment_id_enrolment_channel_organisation_id_enrolment_id_fk" FOREIGN KEY ("organisation_id","enrolment_id") REFERENCES "public"."enrolment_channel"("organisation_id","enrolment_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted_channel" ADD CONSTRAINT "restricted_channel_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "restricted_channel" ADD CONSTRAINT "restricted_channel_organisation_id_channel_code_referral_channel_organisation_id_code_fk" FOREIGN KEY ("organisation_id","channel_code") REFERENCES "public"."referral_channel"("organisation_id","code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "break_glass" ADD CONSTRAINT "break_glass_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_event" ADD CONSTRAINT "access_event_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_head" ADD CONSTRAINT "access_head_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_seal" ADD CONSTRAINT "access_seal_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_subject" ADD CONSTRAINT "access_subject_organisation_id_event_id_access_event_organisation_id_id_fk" FOREIGN KEY ("organisation_id","event_id") REFERENCES "public"."access_event"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_subject" ADD CONSTRAINT "access_subject_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_question" ADD CONSTRAINT "access_question_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_question" ADD CONSTRAINT "access_question_organisation_id_answered_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","answered_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_review" ADD CONSTRAINT "access_review_organisation_id_reviewed_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","reviewed_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ceremony" ADD CONSTRAINT "ceremony_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "device" ADD CONSTRAINT "device_organisation_id_linked_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","linked_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "passkey" ADD CONSTRAINT "passkey_organisation_id_device_id_device_organisation_id_id_fk" FOREIGN KEY ("organisation_id","device_id") REFERENCES "public"."device"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "card" ADD CONSTRAINT "card_organisation_id_issued_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","issued_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk" ADD CONSTRAINT "kiosk_organisation_id_site_id_site_organisation_id_id_fk" FOREIGN KEY ("organisation_id","site_id") REFERENCES "public"."site"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "kiosk" ADD CONSTRAINT "kiosk_organisation_id_registered_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","registered_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_invited_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","invited_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "identity" ADD CONSTRAINT "identity_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recovery_code" ADD CONSTRAINT "recovery_code_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "staff_account" ADD CONSTRAINT "staff_account_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "rate_limit" ADD CONSTRAINT "rate_limit_organisation_id_organisation_id_fk" FOREIGN KEY ("organisation_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_organisation_id_coach_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","coach_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_organisation_id_stand_in_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","stand_in_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stand_in" ADD CONSTRAINT "stand_in_organisation_id_named_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","named_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unlock_request" ADD CONSTRAINT "unlock_request_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unlock_request" ADD CONSTRAINT "unlock_request_organisation_id_allowed_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","allowed_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_organisation_id_person_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","person_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_organisation_id_marked_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","marked_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "break_glass_organisation_id_actor_id_ends_at_index" ON "break_glass" USING btree ("organisation_id","actor_id","ends_at");--> statement-breakpoint
CREATE INDEX "access_event_organisation_id_at_index" ON "access_event" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE INDEX "access_subject_organisation_id_person_id_event_id_index" ON "access_subject" USING btree ("organisation_id","person_id","event_id");--> statement-breakpoint
CREATE INDEX "access_question_organisation_id_person_id_index" ON "access_question" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "ceremony_organisation_id_expires_at_index" ON "ceremony" USING btree ("organisation_id","expires_at");--> statement-breakpoint
CREATE INDEX "device_organisation_id_person_id_index" ON "device" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "passkey_organisation_id_person_id_index" ON "passkey" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "card_organisation_id_person_id_index" ON "card" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "invitation_organisation_id_digits_hash_index" ON "invitation" USING btree ("organisation_id","digits_hash");--> statement-breakpoint
CREATE INDEX "invitation_organisation_id_person_id_index" ON "invitation" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "identity_organisation_id_person_id_index" ON "identity" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "rate_limit_organisation_id_expires_at_index" ON "rate_limit" USING btree ("organisation_id","expires_at");--> statement-breakpoint
CREATE INDEX "stand_in_organisation_id_stand_in_id_index" ON "stand_in" USING btree ("organisation_id","stand_in_id");--> statement-breakpoint
CREATE INDEX "unlock_request_organisation_id_person_id_index" ON "unlock_request" USING btree ("organisation_id","person_id");--> statement-breakpoint
CREATE INDEX "unlock_request_organisation_id_session_id_index" ON "unlock_request" USING btree ("organisation_id","session_id");--> statement-breakpoint
CREATE INDEX "attendance_organisation_id_person_id_on_part_marked_at_index" ON "attendance" USING btree ("organisation_id","person_id","on","part","marked_at");--> statement-breakpoint
ALTER TABLE "work_group" ADD CONSTRAINT "work_group_organisation_id_trainer_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","trainer_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "enrolment_channel" ADD CONSTRAINT "enrolment_channel_organisation_id_referrer_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","referrer_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "pupil" ADD CONSTRAINT "pupil_organisation_id_mentor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","mentor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_device_id_device_organisation_id_id_fk" FOREIGN KEY ("organisation_id","device_id") REFERENCES "public"."device"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_card_id_card_organisation_id_id_fk" FOREIGN KEY ("organisation_id","card_id") REFERENCES "public"."card"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_organisation_id_kiosk_id_kiosk_organisation_id_id_fk" FOREIGN KEY ("organisation_id","kiosk_id") REFERENCES "public"."kiosk"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
DROP POLICY "backoffice_writes" ON "person_birth" CASCADE;--> statement-breakpoint
DROP POLICY "backoffice_writes" ON "contract" CASCADE;--> statement-breakpoint
DROP POLICY "backoffice_writes" ON "enrolment" CASCADE;--> statement-breakpoint
DROP POLICY "backoffice_writes" ON "enrolment_channel" CASCADE;--> statement-breakpoint
DROP POLICY "backoffice_writes" ON "pupil" CASCADE;--> statement-breakpoint
CREATE POLICY "backoffice_adds" ON "person" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("person"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "auth" ON "person" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("person"."organisation_id" = (select app_organisation())) WITH CHECK ("person"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "auth" ON "staff" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("staff"."organisation_id" = (select app_organisation())) WITH CHECK ("staff"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "auth" ON "site_half_day" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("site_half_day"."organisation_id" = (select app_organisation())) WITH CHECK ("site_half_day"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "enrolment_channel" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("enrolment_channel"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('coach', 'team_lead', 'planner') and ((select app_role()) in ('planner', 'team_lead') or "enrolment_channel"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "enrolment_channel"."person_id" in (select my_caseload())))) or ((select app_role()) in ('referrer') and "enrolment_channel"."referrer_id" = (select app_person()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "person_birth" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("person_birth"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "contract" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("contract"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "enrolment" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("enrolment"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "enrolment_channel" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("enrolment_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator') and not coalesce((select c.restricted from referral_channel c where c.organisation_id = enrolment_channel.organisation_id and c.code = enrolment_channel.channel_code), false));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "pupil" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("pupil"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "restricted_channel" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "restricted_channel" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("restricted_channel"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) in ('coach') and "restricted_channel"."person_id" in (select goes_with())) or ((select app_role()) in ('referrer') and exists (select from enrolment_channel e where e.organisation_id = "restricted_channel"."organisation_id" and e.enrolment_id = "restricted_channel"."enrolment_id"))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "restricted_channel" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("restricted_channel"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "break_glass" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "break_glass" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("break_glass"."organisation_id" = (select app_organisation()) and "break_glass"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "break_glass" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("break_glass"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('privacy_officer') or "break_glass"."actor_id" = (select app_person())));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "break_glass" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("break_glass"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach') and "break_glass"."actor_id" = (select app_person()) and is_participant("break_glass"."person_id"));--> statement-breakpoint
CREATE POLICY "owner" ON "access_event" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "access_event" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("access_event"."organisation_id" = (select app_organisation()) and ("access_event"."actor_id" = (select app_person()) or exists (select from access_subject s where s.organisation_id = "access_event"."organisation_id" and s.event_id = "access_event"."id" and s.person_id = (select app_person()))));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "access_event" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("access_event"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('privacy_officer') or "access_event"."actor_id" = (select app_person())));--> statement-breakpoint
CREATE POLICY "portal_adds" ON "access_event" AS PERMISSIVE FOR INSERT TO "instap_portal" WITH CHECK ("access_event"."organisation_id" = (select app_organisation()) and "access_event"."actor_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "access_event" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("access_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'planner', 'work_supervisor', 'workplace_trainer', 'language_teacher', 'case_officer', 'school_mentor', 'referrer', 'team_lead', 'manager', 'privacy_officer', 'administrator') and "access_event"."actor_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "worker" ON "access_event" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("access_event"."organisation_id" = (select app_organisation())) WITH CHECK ("access_event"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "access_head" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "worker" ON "access_head" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("access_head"."organisation_id" = (select app_organisation())) WITH CHECK ("access_head"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "access_seal" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "worker" ON "access_seal" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("access_seal"."organisation_id" = (select app_organisation())) WITH CHECK ("access_seal"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "access_subject" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "access_subject" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("access_subject"."organisation_id" = (select app_organisation()) and "access_subject"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "access_subject" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("access_subject"."organisation_id" = (select app_organisation()) and (select app_role()) in ('privacy_officer'));--> statement-breakpoint
CREATE POLICY "portal_adds" ON "access_subject" AS PERMISSIVE FOR INSERT TO "instap_portal" WITH CHECK ("access_subject"."organisation_id" = (select app_organisation()) and "access_subject"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "access_subject" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("access_subject"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'planner', 'work_supervisor', 'workplace_trainer', 'language_teacher', 'case_officer', 'school_mentor', 'referrer', 'team_lead', 'manager', 'privacy_officer', 'administrator'));--> statement-breakpoint
CREATE POLICY "worker" ON "access_subject" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("access_subject"."organisation_id" = (select app_organisation())) WITH CHECK ("access_subject"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "access_question" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "access_question" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("access_question"."organisation_id" = (select app_organisation()) and "access_question"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "access_question" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("access_question"."organisation_id" = (select app_organisation()) and (select app_role()) in ('privacy_officer')) WITH CHECK ("access_question"."organisation_id" = (select app_organisation()) and (select app_role()) in ('privacy_officer'));--> statement-breakpoint
CREATE POLICY "portal_adds" ON "access_question" AS PERMISSIVE FOR INSERT TO "instap_portal" WITH CHECK ("access_question"."organisation_id" = (select app_organisation()) and "access_question"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "owner" ON "access_review" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "access_review" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("access_review"."organisation_id" = (select app_organisation()) and (select app_role()) in ('privacy_officer')) WITH CHECK ("access_review"."organisation_id" = (select app_organisation()) and (select app_role()) in ('privacy_officer'));--> statement-breakpoint
CREATE POLICY "owner" ON "ceremony" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "worker" ON "ceremony" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("ceremony"."organisation_id" = (select app_organisation())) WITH CHECK ("ceremony"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "auth" ON "ceremony" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("ceremony"."organisation_id" = (select app_organisation())) WITH CHECK ("ceremony"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "device" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_writes" ON "device" AS PERMISSIVE FOR ALL TO "instap_portal" USING ("device"."organisation_id" = (select app_organisation()) and "device"."person_id" = (select app_person())) WITH CHECK ("device"."organisation_id" = (select app_organisation()) and "device"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "device" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("device"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "device"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "device"."person_id" in (select my_caseload())))) WITH CHECK ("device"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "device"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "device"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "auth" ON "device" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("device"."organisation_id" = (select app_organisation())) WITH CHECK ("device"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "passkey" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth" ON "passkey" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("passkey"."organisation_id" = (select app_organisation())) WITH CHECK ("passkey"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "card" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "card" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("card"."organisation_id" = (select app_organisation()) and "card"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "card" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("card"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or "card"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "card"."person_id" in (select my_caseload()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "card"."organisation_id" and s.person_id = "card"."person_id")))) WITH CHECK ("card"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or "card"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "card"."person_id" in (select my_caseload()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "card"."organisation_id" and s.person_id = "card"."person_id"))));--> statement-breakpoint
CREATE POLICY "auth" ON "card" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("card"."organisation_id" = (select app_organisation())) WITH CHECK ("card"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "kiosk" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "kiosk" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("kiosk"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("kiosk"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "auth" ON "kiosk" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("kiosk"."organisation_id" = (select app_organisation())) WITH CHECK ("kiosk"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "invitation" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "invitation" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("invitation"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or "invitation"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "invitation"."person_id" in (select my_caseload()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "invitation"."organisation_id" and s.person_id = "invitation"."person_id")))) WITH CHECK ("invitation"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or "invitation"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "invitation"."person_id" in (select my_caseload()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "invitation"."organisation_id" and s.person_id = "invitation"."person_id"))));--> statement-breakpoint
CREATE POLICY "worker" ON "invitation" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("invitation"."organisation_id" = (select app_organisation())) WITH CHECK ("invitation"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "auth" ON "invitation" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("invitation"."organisation_id" = (select app_organisation())) WITH CHECK ("invitation"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "identity" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth" ON "identity" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("identity"."organisation_id" = (select app_organisation())) WITH CHECK ("identity"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "recovery_code" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "auth" ON "recovery_code" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("recovery_code"."organisation_id" = (select app_organisation())) WITH CHECK ("recovery_code"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "staff_account" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "staff_account" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("staff_account"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "staff_account" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("staff_account"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator')) WITH CHECK ("staff_account"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator'));--> statement-breakpoint
CREATE POLICY "auth" ON "staff_account" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("staff_account"."organisation_id" = (select app_organisation())) WITH CHECK ("staff_account"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "rate_limit" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "worker" ON "rate_limit" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("rate_limit"."organisation_id" = (select app_organisation())) WITH CHECK ("rate_limit"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "auth" ON "rate_limit" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("rate_limit"."organisation_id" = (select app_organisation())) WITH CHECK ("rate_limit"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "stand_in" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "stand_in" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("stand_in"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "stand_in" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("stand_in"."organisation_id" = (select app_organisation()) and (select app_role()) in ('team_lead', 'administrator')) WITH CHECK ("stand_in"."organisation_id" = (select app_organisation()) and (select app_role()) in ('team_lead', 'administrator'));--> statement-breakpoint
CREATE POLICY "owner" ON "unlock_request" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "unlock_request" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("unlock_request"."organisation_id" = (select app_organisation()) and "unlock_request"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "unlock_request" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("unlock_request"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "unlock_request"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "unlock_request"."person_id" in (select my_caseload())))) WITH CHECK ("unlock_request"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or "unlock_request"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "unlock_request"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "portal_adds" ON "unlock_request" AS PERMISSIVE FOR INSERT TO "instap_portal" WITH CHECK ("unlock_request"."organisation_id" = (select app_organisation()) and "unlock_request"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "auth" ON "unlock_request" AS PERMISSIVE FOR ALL TO "instap_auth" USING ("unlock_request"."organisation_id" = (select app_organisation())) WITH CHECK ("unlock_request"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "owner" ON "attendance" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "attendance" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("attendance"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('planner', 'team_lead') or "attendance"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "attendance"."person_id" in (select my_caseload()))) or ((select app_role()) in ('work_supervisor') and ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "attendance"."person_id" in (select my_group())) and "attendance"."on" = (select app_today()))));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "attendance" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("attendance"."organisation_id" = (select app_organisation()) and (select app_role()) in ('work_supervisor') and ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "attendance"."person_id" in (select my_group())) and "attendance"."on" = (select app_today()) and "attendance"."marked_by_id" = (select app_person()));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "person" TO instap_backoffice USING ("person"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('planner', 'team_lead') or "person"."id" = (select app_person()) or ((select app_role()) = 'coach' and "person"."id" in (select my_caseload()))) or ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "person"."id" in (select my_group())) or (select app_role()) in ('privacy_officer')));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "person" TO instap_backoffice USING ("person"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator') and ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "person"."organisation_id" and s.person_id = "person"."id"))) WITH CHECK ("person"."organisation_id" = (select app_organisation()) and (select app_role()) in ('administrator') and ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "person"."organisation_id" and s.person_id = "person"."id")));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "person_birth" TO instap_backoffice USING ("person_birth"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "person_birth"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "person_birth"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "caseload" TO instap_backoffice USING ("caseload"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "caseload"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "caseload"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "role_grant" TO instap_backoffice USING ("role_grant"."organisation_id" = (select app_organisation()) and ("role_grant"."person_id" = (select app_person()) or (select app_role()) in ('team_lead')));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "cohort_member" TO instap_backoffice USING ("cohort_member"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "cohort_member"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "cohort_member"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "cohort_member" TO instap_backoffice USING ("cohort_member"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner')) WITH CHECK ("cohort_member"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner'));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "contract" TO instap_backoffice USING ("contract"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "contract"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "contract"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "enrolment" TO instap_backoffice USING ("enrolment"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "enrolment"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "enrolment"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "pupil" TO instap_backoffice USING ("pupil"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('planner', 'team_lead') or "pupil"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "pupil"."person_id" in (select my_caseload()))) or ((select app_role()) in ('school_mentor') and "pupil"."mentor_id" = (select app_person()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "half_day_event" TO instap_backoffice USING ("half_day_event"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "half_day_event" TO instap_backoffice USING ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload())))) WITH CHECK ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead') or "half_day_event"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "planned_half_day" TO instap_backoffice USING ("planned_half_day"."organisation_id" = (select app_organisation()) and (((select app_role()) in ('planner', 'team_lead') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload()))) or ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "planned_half_day"."person_id" in (select my_group()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "planned_half_day" TO instap_backoffice USING ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload())))) WITH CHECK ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead') or "planned_half_day"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "waiting" TO instap_backoffice USING ("waiting"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('planner', 'team_lead') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "waiting" TO instap_backoffice USING ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload())))) WITH CHECK ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach') and ((select app_role()) in ('planner', 'team_lead') or "waiting"."person_id" = (select app_person()) or ((select app_role()) = 'coach' and "waiting"."person_id" in (select my_caseload()))));
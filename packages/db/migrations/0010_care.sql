CREATE TYPE "public"."merge_change" AS ENUM('moved', 'set', 'added');--> statement-breakpoint
CREATE TYPE "public"."merge_reason" AS ENUM('entered_twice', 'other_spelling', 'other_birth_date', 'came_back');--> statement-breakpoint
CREATE TYPE "public"."extension_reason" AS ENUM('participant_asks', 'still_needed', 'court_decided');--> statement-breakpoint
CREATE TABLE "person_merge" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"kept_id" uuid NOT NULL,
	"gone_id" uuid NOT NULL,
	"reason" "merge_reason" NOT NULL,
	"merged_by_id" uuid NOT NULL,
	"merged_at" timestamp with time zone NOT NULL,
	"undone_by_id" uuid,
	"undone_at" timestamp with time zone,
	CONSTRAINT "person_merge_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "person_merge_is_of_two" CHECK ("person_merge"."kept_id" <> "person_merge"."gone_id"),
	CONSTRAINT "person_merge_is_undone_by_someone" CHECK (("person_merge"."undone_at" is null) = ("person_merge"."undone_by_id" is null))
);
--> statement-breakpoint
ALTER TABLE "person_merge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_merge_row" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"merge_id" uuid NOT NULL,
	"change" "merge_change" NOT NULL,
	"table_name" text NOT NULL,
	"row_key" jsonb NOT NULL,
	"before" jsonb,
	"after" jsonb NOT NULL,
	CONSTRAINT "person_merge_row_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "person_merge_row_was_something" CHECK (("person_merge_row"."change" = 'set') = ("person_merge_row"."before" is not null))
);
--> statement-breakpoint
ALTER TABLE "person_merge_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "name_search" (
	"organisation_id" uuid NOT NULL,
	"actor_id" uuid NOT NULL,
	"on" date NOT NULL,
	"searches" integer NOT NULL,
	"refused" integer DEFAULT 0 NOT NULL,
	"last" text NOT NULL,
	CONSTRAINT "name_search_organisation_id_actor_id_on_pk" PRIMARY KEY("organisation_id","actor_id","on"),
	CONSTRAINT "name_search_counts_up" CHECK ("name_search"."searches" > 0 and "name_search"."refused" between 0 and "name_search"."searches")
);
--> statement-breakpoint
ALTER TABLE "name_search" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "caseload_move" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"from_coach_id" uuid NOT NULL,
	"to_coach_id" uuid NOT NULL,
	"from" date NOT NULL,
	"changes" jsonb NOT NULL,
	"moved_by_id" uuid NOT NULL,
	"moved_at" timestamp with time zone NOT NULL,
	"undone_at" timestamp with time zone,
	CONSTRAINT "caseload_move_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "caseload_move_is_between_two" CHECK ("caseload_move"."from_coach_id" <> "caseload_move"."to_coach_id")
);
--> statement-breakpoint
ALTER TABLE "caseload_move" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "representative_extension" (
	"organisation_id" uuid NOT NULL,
	"id" uuid DEFAULT uuidv7() NOT NULL,
	"representative_id" uuid NOT NULL,
	"until_before" date NOT NULL,
	"until" date NOT NULL,
	"reason" "extension_reason" NOT NULL,
	"extended_by_id" uuid NOT NULL,
	"extended_at" timestamp with time zone NOT NULL,
	CONSTRAINT "representative_extension_organisation_id_id_pk" PRIMARY KEY("organisation_id","id"),
	CONSTRAINT "representative_extension_is_later" CHECK ("representative_extension"."until" > "representative_extension"."until_before")
);
--> statement-breakpoint
ALTER TABLE "representative_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "enrolment_event" ALTER COLUMN "actor_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "enrolment_event" ALTER COLUMN "actor_role" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "person" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_organisation_id_kept_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","kept_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_organisation_id_gone_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","gone_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_organisation_id_merged_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","merged_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_organisation_id_undone_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","undone_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge_row" ADD CONSTRAINT "person_merge_row_organisation_id_merge_id_person_merge_organisation_id_id_fk" FOREIGN KEY ("organisation_id","merge_id") REFERENCES "public"."person_merge"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "name_search" ADD CONSTRAINT "name_search_organisation_id_actor_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","actor_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload_move" ADD CONSTRAINT "caseload_move_organisation_id_from_coach_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","from_coach_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload_move" ADD CONSTRAINT "caseload_move_organisation_id_to_coach_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","to_coach_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "caseload_move" ADD CONSTRAINT "caseload_move_organisation_id_moved_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","moved_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_extension" ADD CONSTRAINT "representative_extension_organisation_id_representative_id_representative_organisation_id_id_fk" FOREIGN KEY ("organisation_id","representative_id") REFERENCES "public"."representative"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "representative_extension" ADD CONSTRAINT "representative_extension_organisation_id_extended_by_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","extended_by_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "merged_once_at_a_time" ON "person_merge" USING btree ("organisation_id","gone_id") WHERE "person_merge"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "person_merge_organisation_id_kept_id_index" ON "person_merge" USING btree ("organisation_id","kept_id");--> statement-breakpoint
CREATE INDEX "person_merge_row_organisation_id_merge_id_table_name_index" ON "person_merge_row" USING btree ("organisation_id","merge_id","table_name");--> statement-breakpoint
CREATE INDEX "name_search_organisation_id_on_index" ON "name_search" USING btree ("organisation_id","on");--> statement-breakpoint
CREATE INDEX "caseload_move_organisation_id_moved_at_index" ON "caseload_move" USING btree ("organisation_id","moved_at");--> statement-breakpoint
CREATE INDEX "representative_extension_organisation_id_representative_id_index" ON "representative_extension" USING btree ("organisation_id","representative_id");--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_organisation_id_merged_into_id_person_organisation_id_id_fk" FOREIGN KEY ("organisation_id","merged_into_id") REFERENCES "public"."person"("organisation_id","id") ON DELETE no action ON UPDATE no action NOT VALID;--> statement-breakpoint
ALTER TABLE "enrolment_event" ADD CONSTRAINT "enrolment_event_by_someone_or_the_clock" CHECK (("enrolment_event"."actor_id" is null) = ("enrolment_event"."actor_role" is null)) NOT VALID;--> statement-breakpoint
CREATE POLICY "worker" ON "enrolment" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("enrolment"."organisation_id" = (select app_organisation())) WITH CHECK ("enrolment"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "worker" ON "enrolment_event" AS PERMISSIVE FOR ALL TO "instap_worker" USING ("enrolment_event"."organisation_id" = (select app_organisation())) WITH CHECK ("enrolment_event"."organisation_id" = (select app_organisation()));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "device" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("device"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "device"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "card" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("card"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "card"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "unlock_request" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("unlock_request"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('team_lead') or ((select app_role()) = 'coach' and "unlock_request"."person_id" in (select my_caseload()))));--> statement-breakpoint
CREATE POLICY "portal_reads" ON "attendance" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("attendance"."organisation_id" = (select app_organisation()) and "attendance"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "portal_reads" ON "work_type_preference" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("work_type_preference"."organisation_id" = (select app_organisation()) and "work_type_preference"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "portal_writes" ON "work_type_preference" AS PERMISSIVE FOR ALL TO "instap_portal" USING ("work_type_preference"."organisation_id" = (select app_organisation()) and "work_type_preference"."person_id" = (select app_person())) WITH CHECK ("work_type_preference"."organisation_id" = (select app_organisation()) and "work_type_preference"."person_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "owner" ON "person_merge" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "person_merge" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("person_merge"."organisation_id" = (select app_organisation()) and (select app_role()) in ('team_lead'));--> statement-breakpoint
CREATE POLICY "owner" ON "person_merge_row" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "owner" ON "name_search" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "name_search" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("name_search"."organisation_id" = (select app_organisation()) and ((select app_role()) in ('privacy_officer') or "name_search"."actor_id" = (select app_person())));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "name_search" AS PERMISSIVE FOR ALL TO "instap_backoffice" USING ("name_search"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach') and "name_search"."actor_id" = (select app_person())) WITH CHECK ("name_search"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach') and "name_search"."actor_id" = (select app_person()));--> statement-breakpoint
CREATE POLICY "owner" ON "caseload_move" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "caseload_move" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("caseload_move"."organisation_id" = (select app_organisation()) and (select app_role()) in ('team_lead'));--> statement-breakpoint
CREATE POLICY "owner" ON "representative_extension" AS PERMISSIVE FOR ALL TO "instap_owner" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "portal_reads" ON "representative_extension" AS PERMISSIVE FOR SELECT TO "instap_portal" USING ("representative_extension"."organisation_id" = (select app_organisation()) and exists (select from representative r where r.organisation_id = "representative_extension"."organisation_id" and r.id = "representative_extension"."representative_id" and true));--> statement-breakpoint
CREATE POLICY "backoffice_reads" ON "representative_extension" AS PERMISSIVE FOR SELECT TO "instap_backoffice" USING ("representative_extension"."organisation_id" = (select app_organisation()) and exists (select from representative r where r.organisation_id = "representative_extension"."organisation_id" and r.id = "representative_extension"."representative_id" and true));--> statement-breakpoint
CREATE POLICY "backoffice_writes" ON "representative_extension" AS PERMISSIVE FOR INSERT TO "instap_backoffice" WITH CHECK ("representative_extension"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and "representative_extension"."extended_by_id" = (select app_person()) and exists (select from representative r where r.organisation_id = "representative_extension"."organisation_id" and r.id = "representative_extension"."representative_id" and ((select app_role()) = 'team_lead' or r.person_id in (select goes_with()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "person" TO instap_backoffice USING ("person"."organisation_id" = (select app_organisation()) and ("person"."merged_into_id" is null and ((((select app_role()) in ('planner', 'team_lead') or "person"."id" = (select app_person()) or ((select app_role()) = 'coach' and "person"."id" in (select my_caseload()))) and not "person"."represents") or ((select app_role()) in ('work_supervisor', 'workplace_trainer', 'language_teacher', 'school_mentor', 'referrer') and "person"."id" in (select my_group())))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "half_day_event" TO instap_backoffice USING ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select goes_with())))) WITH CHECK ("half_day_event"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "half_day_event"."person_id" in (select goes_with()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "planned_half_day" TO instap_backoffice USING ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select goes_with())))) WITH CHECK ("planned_half_day"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "planned_half_day"."person_id" in (select goes_with()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "waiting" TO instap_backoffice USING ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "waiting"."person_id" in (select goes_with())))) WITH CHECK ("waiting"."organisation_id" = (select app_organisation()) and (select app_role()) in ('planner', 'coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "waiting"."person_id" in (select goes_with()))));--> statement-breakpoint
ALTER POLICY "portal_reads" ON "access_event" TO instap_portal USING ("access_event"."organisation_id" = (select app_organisation()) and ("access_event"."actor_id" = (select app_person()) or exists (select from access_subject s where s.organisation_id = "access_event"."organisation_id" and s.event_id = "access_event"."id" and s.person_id = any (array(select my_files())))));--> statement-breakpoint
ALTER POLICY "portal_reads" ON "access_subject" TO instap_portal USING ("access_subject"."organisation_id" = (select app_organisation()) and "access_subject"."person_id" = any (array(select my_files())));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "device" TO instap_backoffice USING ("device"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "device"."person_id" in (select goes_with())))) WITH CHECK ("device"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "device"."person_id" in (select goes_with()))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "card" TO instap_backoffice USING ("card"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "card"."person_id" in (select goes_with()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "card"."organisation_id" and s.person_id = "card"."person_id")))) WITH CHECK ("card"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "card"."person_id" in (select goes_with()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "card"."organisation_id" and s.person_id = "card"."person_id"))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "invitation" TO instap_backoffice USING ("invitation"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "invitation"."person_id" in (select goes_with()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "invitation"."organisation_id" and s.person_id = "invitation"."person_id")))) WITH CHECK ("invitation"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead', 'administrator') and (((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "invitation"."person_id" in (select goes_with()))) or ((select app_role()) in ('administrator') and exists (select from staff s where s.organisation_id = "invitation"."organisation_id" and s.person_id = "invitation"."person_id"))));--> statement-breakpoint
ALTER POLICY "backoffice_writes" ON "unlock_request" TO instap_backoffice USING ("unlock_request"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "unlock_request"."person_id" in (select goes_with())))) WITH CHECK ("unlock_request"."organisation_id" = (select app_organisation()) and (select app_role()) in ('coach', 'team_lead') and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) = 'coach' and "unlock_request"."person_id" in (select goes_with()))));--> statement-breakpoint
ALTER POLICY "backoffice_reads" ON "referral_contact" TO instap_backoffice USING ("referral_contact"."organisation_id" = (select app_organisation()) and exists (select from referral r where r.organisation_id = "referral_contact"."organisation_id" and r.id = "referral_contact"."referral_id" and ((select app_role()) in ('planner', 'team_lead') or ((select app_role()) in ('coach') and r.person_id in (select my_caseload())) or r.state in ('draft', 'submitted', 'incomplete', 'waitlisted'))));
-- What participants, and who looks along with them, may read and do by themselves.
-- Row-level security also binds the owner of the new tables.
DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'applied_migration' AND NOT c.relforcerowsecurity
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;
--> statement-breakpoint
-- Which referral a line of the log was about, of who had no file yet.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_referral FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
GRANT SELECT, INSERT ON access_referral TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON access_referral TO instap_portal, instap_worker;
--> statement-breakpoint
-- A participant reads where the own referral is, and stops it.
GRANT SELECT (organisation_id, id, person_id, state, aim, told_on, reply_by, state_since), UPDATE (state, state_since) ON referral TO instap_portal;
--> statement-breakpoint
GRANT INSERT ON referral_event TO instap_portal;
--> statement-breakpoint
CREATE FUNCTION refuse_own_answer() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	IF app_role() = 'participant' AND NEW.state <> 'withdrawn' THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'whoever is sent to us may stop that, and decide nothing else of it';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER refuse_own_answer BEFORE UPDATE ON referral FOR EACH ROW EXECUTE FUNCTION refuse_own_answer();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION refuse_own_answer() FROM PUBLIC;
--> statement-breakpoint
-- How many people are before someone in the line, for who may see the referral and for the one who waits; empty for who does not wait.
CREATE OR REPLACE FUNCTION count_ahead(wanted uuid) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN (SELECT (SELECT count(*)::integer FROM referral o WHERE o.organisation_id = r.organisation_id AND o.state = 'waitlisted'
				AND (o.state_since, o.id) < (r.state_since, r.id))
		FROM referral r WHERE r.organisation_id = app_organisation() AND r.id = wanted AND r.state = 'waitlisted'
			AND (app_role() IN ('planner', 'team_lead') OR r.referrer_id = app_person() OR r.person_id IN (SELECT goes_with())
				OR (app_role() = 'participant' AND r.person_id = ANY (ARRAY(SELECT my_files())))));
END $$;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_ahead(uuid) TO instap_portal;
--> statement-breakpoint
-- The day before the 18th birthday: that of who was born on 1 March may be 29 February. Whoever was born on that day has the birthday on 1 March.
CREATE OR REPLACE FUNCTION last_day_under_age(born date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN (born + interval '18 years')::date - CASE WHEN extract(month FROM born) = 2 AND extract(day FROM born) = 29 THEN 0 ELSE 1 END;

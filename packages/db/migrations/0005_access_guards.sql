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
ALTER TABLE session VALIDATE CONSTRAINT session_organisation_id_device_id_device_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE session VALIDATE CONSTRAINT session_organisation_id_card_id_card_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE session VALIDATE CONSTRAINT session_organisation_id_kiosk_id_kiosk_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE work_group VALIDATE CONSTRAINT work_group_organisation_id_trainer_id_person_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE pupil VALIDATE CONSTRAINT pupil_organisation_id_mentor_id_person_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE enrolment_channel VALIDATE CONSTRAINT enrolment_channel_organisation_id_referrer_id_person_organisation_id_id_fk;
--> statement-breakpoint
-- Restricted roads get a table of their own (R-074).
INSERT INTO restricted_channel (organisation_id, enrolment_id, person_id, channel_code)
	SELECT e.organisation_id, e.enrolment_id, e.person_id, e.channel_code FROM enrolment_channel e
	JOIN referral_channel c ON c.organisation_id = e.organisation_id AND c.code = e.channel_code WHERE c.restricted;
--> statement-breakpoint
UPDATE enrolment_channel e SET channel_code = NULL FROM restricted_channel r
	WHERE r.organisation_id = e.organisation_id AND r.enrolment_id = e.enrolment_id;
--> statement-breakpoint
-- The moment of whoever asks; the database's own clock when nobody said.
CREATE FUNCTION app_now() RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
	RETURN coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());
--> statement-breakpoint
-- The people a coach goes with at this moment: the own caseload, those of a coach to stand in for, and files opened with a reason.
CREATE OR REPLACE FUNCTION my_caseload() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT goes_with()
	UNION SELECT b.person_id FROM break_glass b
		WHERE b.organisation_id = app_organisation() AND b.actor_id = app_person()
			AND app_now() >= b.opened_at AND app_now() < b.ends_at;
END $$;
--> statement-breakpoint
-- On which ground someone sees each of these people, for the log: the nearest one. No row for who is not seen.
CREATE FUNCTION access_grounds(people uuid[]) RETURNS TABLE (person_id uuid, ground access_ground, reason glass_reason)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT DISTINCT ON (g.person_id) g.person_id, g.ground, g.reason FROM (
		SELECT c.person_id, 'caseload'::access_ground AS ground, NULL::glass_reason AS reason, 1 AS rank FROM caseload c
			WHERE c.organisation_id = app_organisation() AND c.coach_id = app_person() AND c.person_id = ANY (people)
				AND c."from" <= app_today() AND (c.until IS NULL OR c.until >= app_today())
		UNION ALL SELECT c.person_id, 'stand_in', NULL, 2 FROM stand_in s
			JOIN caseload c ON c.organisation_id = s.organisation_id AND c.coach_id = s.coach_id
			WHERE s.organisation_id = app_organisation() AND s.stand_in_id = app_person() AND c.person_id = ANY (people)
				AND app_today() BETWEEN s."from" AND s.until AND s.ended_at IS NULL
				AND c."from" <= app_today() AND (c.until IS NULL OR c.until >= app_today())
		UNION ALL SELECT b.person_id, 'break_glass', b.reason, 3 FROM break_glass b
			WHERE b.organisation_id = app_organisation() AND b.actor_id = app_person() AND b.person_id = ANY (people)
				AND app_now() >= b.opened_at AND app_now() < b.ends_at
	) g ORDER BY g.person_id, g.rank;
END $$;
--> statement-breakpoint
-- Whom someone who leaves, or left, goes with from today on: to be handed over, so the administrator reads these names and no others.
CREATE FUNCTION list_left_behind(member uuid) RETURNS TABLE (person_id uuid, name text)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT DISTINCT p.id, p.name FROM caseload c
		JOIN person p ON p.organisation_id = c.organisation_id AND p.id = c.person_id
		WHERE app_role() = 'administrator' AND c.organisation_id = app_organisation() AND c.coach_id = member
			AND (c.until IS NULL OR c.until >= app_today())
		ORDER BY p.name, p.id;
END $$;
--> statement-breakpoint
-- The name behind someone outside the own caseload, for who opens a file with a reason: ten at most, and nothing else of them.
CREATE FUNCTION find_anyone(wanted text) RETURNS TABLE (person_id uuid, name text)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT p.id, p.name FROM person p
		JOIN role_grant g ON g.organisation_id = p.organisation_id AND g.person_id = p.id AND g.role = 'participant'
			AND g."from" <= app_today() AND (g.until IS NULL OR g.until >= app_today())
		WHERE p.organisation_id = app_organisation() AND app_role() = 'coach' AND p.id NOT IN (SELECT my_caseload())
			AND length(wanted) >= 2 AND p.name ILIKE '%' || replace(replace(replace(wanted, '\', '\\'), '%', '\%'), '_', '\_') || '%'
		ORDER BY p.name, p.id LIMIT 10;
END $$;
--> statement-breakpoint
-- What is written in the log stays as it is, whoever asks: also for the owner of the tables. Only a demo goes as a whole.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	IF TG_OP = 'TRUNCATE' AND NOT EXISTS (SELECT FROM organisation WHERE kind = 'real') THEN
		RETURN NULL;
	END IF;
	RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = format('%s is append-only', TG_TABLE_NAME);
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_subject FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_seal FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON access_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION app_now(), app_tablet(), my_hall(), goes_with(), my_group(), is_participant(uuid), access_grounds(uuid[]), find_anyone(text),
	list_left_behind(uuid), refuse_change() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app_now(), app_tablet() TO instap_portal, instap_backoffice, instap_worker, instap_auth;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION my_hall(), goes_with(), my_group(), is_participant(uuid), access_grounds(uuid[]), find_anyone(text), list_left_behind(uuid)
	TO instap_backoffice;
--> statement-breakpoint
-- The log: written by whoever acts, read by whom it is about and by the privacy officer, sealed by the worker.
GRANT SELECT, INSERT ON access_event, access_subject TO instap_portal, instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON access_event, access_subject TO instap_worker;
--> statement-breakpoint
GRANT SELECT, INSERT ON access_seal, access_head TO instap_worker;
--> statement-breakpoint
GRANT SELECT ON break_glass TO instap_portal;
--> statement-breakpoint
GRANT SELECT, INSERT ON break_glass TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON enrolment_channel TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT ON restricted_channel TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT ON access_question TO instap_portal;
--> statement-breakpoint
GRANT SELECT ON access_question TO instap_backoffice;
--> statement-breakpoint
GRANT UPDATE (answer, answered_at, answered_by_id) ON access_question TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT ON access_review TO instap_backoffice;
--> statement-breakpoint
-- Credentials: hashes are for the login of the door alone.
GRANT SELECT, INSERT, UPDATE, DELETE ON device, passkey, ceremony, staff_account, recovery_code, identity, rate_limit TO instap_auth;
--> statement-breakpoint
GRANT SELECT ON invitation, card, kiosk, unlock_request TO instap_auth;
--> statement-breakpoint
GRANT UPDATE (used_at) ON invitation TO instap_auth;
--> statement-breakpoint
GRANT INSERT ON invitation TO instap_auth;
--> statement-breakpoint
GRANT UPDATE (failures, used_at, ended_at) ON card TO instap_auth;
--> statement-breakpoint
GRANT UPDATE (secret_hash, linked_at) ON kiosk TO instap_auth;
--> statement-breakpoint
GRANT SELECT (organisation_id, id, person_id, name, linked_by_id, linked_at, seen_at, expires_at, ended_at) ON device TO instap_portal, instap_backoffice;
--> statement-breakpoint
GRANT UPDATE (ended_at) ON device TO instap_portal, instap_backoffice;
--> statement-breakpoint
GRANT SELECT (organisation_id, id, person_id, failures, issued_by_id, issued_at, used_at, ended_at) ON card TO instap_portal, instap_backoffice;
--> statement-breakpoint
GRANT INSERT, UPDATE (ended_at) ON card TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT (organisation_id, id, kind, name, site_id, hall, registered_by_id, registered_at, linked_at, ended_at) ON kiosk TO instap_backoffice;
--> statement-breakpoint
GRANT INSERT, UPDATE (ended_at) ON kiosk TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT (organisation_id, purpose, person_id, invited_by_id, invited_at, expires_at, used_at) ON invitation TO instap_backoffice;
--> statement-breakpoint
GRANT INSERT, UPDATE (expires_at) ON invitation TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT (organisation_id, person_id, email, invited_at, activated_at, ended_at) ON staff_account TO instap_backoffice;
--> statement-breakpoint
GRANT INSERT (organisation_id, person_id, email, invited_at), UPDATE (email, ended_at) ON staff_account TO instap_backoffice;
--> statement-breakpoint
GRANT UPDATE (reading_support) ON person TO instap_portal;
--> statement-breakpoint
GRANT SELECT, INSERT ON unlock_request TO instap_portal;
--> statement-breakpoint
GRANT SELECT, UPDATE (allowed_at, allowed_by_id) ON unlock_request TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (ended_at) ON stand_in TO instap_backoffice;
--> statement-breakpoint
-- The door says whose coach it is, and what someone is called.
GRANT SELECT (organisation_id, person_id, name, called_by) ON staff TO instap_auth;
--> statement-breakpoint
GRANT SELECT (organisation_id, id, called_by, reads_in) ON person TO instap_auth;
--> statement-breakpoint
GRANT SELECT, DELETE ON ceremony, rate_limit, invitation TO instap_worker;
--> statement-breakpoint
-- A mark of presence is never changed: a newer one counts. The door knows when a half day ends.
GRANT SELECT, INSERT ON attendance TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON site_half_day TO instap_auth;

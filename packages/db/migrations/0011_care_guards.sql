-- Who may do what with the tables of this file, and what holds whoever asks.
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
-- How often names outside the own caseload are looked for: counted, and never uncounted.
GRANT SELECT, INSERT, UPDATE (searches, refused, last) ON name_search TO instap_backoffice;
--> statement-breakpoint
CREATE FUNCTION refuse_counting_down() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	IF NEW.searches < OLD.searches OR NEW.refused < OLD.refused THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'what was looked for is never uncounted';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER counts_up BEFORE UPDATE ON name_search FOR EACH ROW EXECUTE FUNCTION refuse_counting_down();
--> statement-breakpoint
-- The name beside a line of the log or a question about it, and nothing else of anyone (3.16: the privacy officer sees no files).
CREATE FUNCTION name_in_log(wanted uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT p.name FROM person p
	WHERE p.organisation_id = app_organisation() AND p.id = wanted AND app_role() = 'privacy_officer'
		AND (EXISTS (SELECT FROM access_subject s WHERE s.organisation_id = p.organisation_id AND s.person_id = p.id)
			OR EXISTS (SELECT FROM access_event e WHERE e.organisation_id = p.organisation_id AND e.actor_id = p.id)
			OR EXISTS (SELECT FROM access_question q WHERE q.organisation_id = p.organisation_id AND q.person_id = p.id)
			OR EXISTS (SELECT FROM break_glass g WHERE g.organisation_id = p.organisation_id AND g.person_id = p.id)
			OR EXISTS (SELECT FROM staff c WHERE c.organisation_id = p.organisation_id AND c.person_id = p.id))
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION name_in_log(uuid), refuse_counting_down() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION name_in_log(uuid) TO instap_backoffice;
--> statement-breakpoint
-- Figures. How many people go through an enrolment now, by the road they came: numbers and nobody's name, restricted roads as one (R-074).
CREATE FUNCTION count_roads() RETURNS TABLE (road text, is_partner boolean, people integer)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT c.name, x.enrolment_id IS NOT NULL AND c.code IS NULL, count(DISTINCT e.person_id)::integer
	FROM enrolment e
	LEFT JOIN enrolment_channel x ON x.organisation_id = e.organisation_id AND x.enrolment_id = e.id
	LEFT JOIN referral_channel c ON c.organisation_id = x.organisation_id AND c.code = x.channel_code
	WHERE e.organisation_id = app_organisation() AND app_role() = 'manager' AND e.state IN ('active', 'paused', 'completing')
	GROUP BY 1, 2
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION count_roads() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_roads() TO instap_backoffice;
--> statement-breakpoint
-- Merging. What becomes of each table with a `person_id` when two files become one (a table that is not here fails a test):
-- it `moves` to the file that is kept, where that does not have the same already; it `ends`, so that it opens nothing any more; or it
-- `stays`, as history and credentials do. `subject`: what the pages call it; `counted`: they say how many there are.
CREATE FUNCTION person_tables() RETURNS TABLE (place integer, table_name text, fate text, subject text, counted boolean)
	LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
	VALUES
		(10, 'person_birth', 'moves', 'birth', false),
		(20, 'person_contact', 'moves', 'contact', false),
		(21, 'emergency_contact', 'moves', 'emergency', false),
		(30, 'enrolment', 'moves', 'enrolment', true),
		(31, 'enrolment_event', 'moves', 'enrolment', false),
		(32, 'enrolment_exit', 'moves', 'enrolment', false),
		(33, 'checklist_tick', 'moves', 'enrolment', false),
		(34, 'enrolment_channel', 'moves', 'enrolment', false),
		(35, 'restricted_channel', 'moves', 'enrolment', false),
		(36, 'contract', 'moves', 'contract', true),
		(37, 'pupil', 'moves', 'school', true),
		(40, 'referral', 'moves', 'referral', true),
		(41, 'referral_event', 'moves', 'referral', false),
		(42, 'intake', 'moves', 'intake', true),
		(43, 'intake_event', 'moves', 'intake', false),
		(44, 'language_profile', 'moves', 'language', true),
		(45, 'work_type_preference', 'moves', 'work', true),
		(50, 'cohort_member', 'moves', 'cohort', true),
		(51, 'cohort_waiting', 'moves', 'cohort', false),
		(52, 'cohort_half_day', 'moves', 'cohort', false),
		(53, 'cohort_difference', 'moves', 'cohort', false),
		(60, 'planned_half_day', 'moves', 'schedule', true),
		(61, 'half_day_event', 'moves', 'schedule', false),
		(62, 'waiting', 'moves', 'waiting', true),
		(63, 'attendance', 'moves', 'attendance', true),
		(70, 'appointment', 'moves', 'appointment', true),
		(71, 'appointment_event', 'moves', 'appointment', false),
		(72, 'away', 'moves', 'appointment', false),
		(73, 'contact_attempt', 'moves', 'call', true),
		(74, 'review', 'moves', 'review', true),
		(75, 'review_note', 'moves', 'review', false),
		(76, 'review_answer', 'moves', 'review', false),
		(77, 'opportunity_review', 'moves', 'yearly', true),
		(78, 'opportunity_review_event', 'moves', 'yearly', false),
		(80, 'representative', 'moves', 'representative', true),
		(81, 'representative_closed', 'moves', 'representative', false),
		(82, 'access_question', 'moves', 'question', true),
		(90, 'card', 'ends', 'card', false),
		(91, 'device', 'ends', 'phone', false),
		(92, 'invitation', 'ends', 'phone', false),
		(93, 'caseload', 'ends', 'coach', false),
		(94, 'role_grant', 'ends', 'role', false),
		(100, 'access_subject', 'stays', 'log', false),
		(101, 'break_glass', 'stays', 'log', false),
		(102, 'session', 'stays', 'phone', false),
		(103, 'passkey', 'stays', 'phone', false),
		(104, 'ceremony', 'stays', 'phone', false),
		(105, 'unlock_request', 'stays', 'phone', false),
		(106, 'effect', 'stays', 'phone', false),
		(107, 'demo_account', 'stays', 'phone', false),
		(108, 'staff', 'stays', 'role', false),
		(109, 'staff_account', 'stays', 'role', false),
		(110, 'recovery_code', 'stays', 'role', false),
		(111, 'identity', 'stays', 'role', false)
$$;
--> statement-breakpoint
-- Nothing new for a file that was merged: what is written for it while it is merged, or by who did not know yet, leads nowhere.
CREATE FUNCTION refuse_merged() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	IF EXISTS (SELECT FROM added a JOIN person_merge m ON m.organisation_id = a.organisation_id AND m.gone_id = a.person_id AND m.undone_at IS NULL) THEN
		RAISE EXCEPTION USING ERRCODE = 'foreign_key_violation', CONSTRAINT = 'merged_away', MESSAGE = 'this file was merged into another one';
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
-- Readies the tables of `person_tables` for merging: that trigger, and keys with a person in them that wait for the end of a move. A
-- migration that adds a table with a `person_id` names it in `person_tables` and calls this again.
CREATE FUNCTION ready_person_tables() RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE t record;
BEGIN
	FOR t IN SELECT p.table_name FROM person_tables() p WHERE p.fate <> 'stays' AND to_regclass(p.table_name) IS NOT NULL
		AND NOT EXISTS (SELECT FROM pg_trigger g WHERE g.tgrelid = to_regclass(p.table_name) AND g.tgname = 'refuse_merged')
	LOOP
		EXECUTE format('CREATE TRIGGER refuse_merged AFTER INSERT ON %I REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION refuse_merged()', t.table_name);
	END LOOP;
	FOR t IN SELECT c.conrelid::regclass AS name, c.conname FROM pg_constraint c
		JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = ANY (c.confkey) AND a.attname = 'person_id'
		WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace AND NOT c.condeferrable
	LOOP
		EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I DEFERRABLE INITIALLY IMMEDIATE', t.name, t.conname);
	END LOOP;
END $$;
--> statement-breakpoint
SELECT ready_person_tables();
--> statement-breakpoint
ALTER TABLE person VALIDATE CONSTRAINT person_organisation_id_merged_into_id_person_organisation_id_id_fk;
--> statement-breakpoint
-- A shared note stays as it is; only whose file it is in may change, when two files become one.
CREATE OR REPLACE FUNCTION keep_shared_note() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	IF OLD.shared_at IS NOT NULL AND to_jsonb(OLD) - 'person_id' <> to_jsonb(NEW) - 'person_id' THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'a shared note stays as it is';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
-- Whether someone is, or once was, a participant with a file of their own.
CREATE OR REPLACE FUNCTION is_participant(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN EXISTS (SELECT FROM role_grant g JOIN person p ON p.organisation_id = g.organisation_id AND p.id = g.person_id
		WHERE g.organisation_id = app_organisation() AND g.person_id = wanted AND g.role = 'participant' AND p.merged_into_id IS NULL);
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION find_same_person(wanted_name text, wanted_birth date) RETURNS TABLE (person_id uuid, name text, born_on date, coach text)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT p.id, p.name, b.born_on, (
			SELECT string_agg(s.name, ', ' ORDER BY s.name) FROM caseload c
			JOIN staff s ON s.organisation_id = c.organisation_id AND s.person_id = c.coach_id
			WHERE c.organisation_id = p.organisation_id AND c.person_id = p.id
				AND c."from" <= app_today() AND (c.until IS NULL OR c.until >= app_today()))
		FROM person p
		LEFT JOIN person_birth b ON b.organisation_id = p.organisation_id AND b.person_id = p.id
		WHERE p.organisation_id = app_organisation() AND app_role() = 'planner' AND length(btrim(wanted_name)) >= 2
			AND p.merged_into_id IS NULL AND EXISTS (SELECT FROM role_grant g
				WHERE g.organisation_id = p.organisation_id AND g.person_id = p.id AND g.role = 'participant')
			AND may_be_same(wanted_name, wanted_birth, p.name, b.born_on)
		ORDER BY b.born_on IS DISTINCT FROM wanted_birth, p.name, p.id LIMIT 10;
END $$;
--> statement-breakpoint
-- Whose file may be the same person's as this one, for a team lead: ten at most.
CREATE FUNCTION find_doubles(wanted uuid) RETURNS TABLE (person_id uuid, name text, born_on date)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT p.id, p.name, b.born_on FROM person one
		LEFT JOIN person_birth o ON o.organisation_id = one.organisation_id AND o.person_id = one.id
		JOIN person p ON p.organisation_id = one.organisation_id AND p.id <> one.id
		LEFT JOIN person_birth b ON b.organisation_id = p.organisation_id AND b.person_id = p.id
		WHERE one.organisation_id = app_organisation() AND one.id = wanted AND app_role() = 'team_lead' AND may_merge(one.id) AND may_merge(p.id)
			AND may_be_same(one.name, o.born_on, p.name, b.born_on)
		ORDER BY b.born_on IS DISTINCT FROM o.born_on, p.name, p.id LIMIT 10;
END $$;
--> statement-breakpoint
-- Whether a file is one that can be merged: of a participant who does not work here, does not look along, and is in no other file.
CREATE FUNCTION may_merge(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN EXISTS (SELECT FROM person p WHERE p.organisation_id = app_organisation() AND p.id = wanted AND NOT p.represents AND p.merged_into_id IS NULL
		AND is_participant(p.id) AND NOT EXISTS (SELECT FROM staff s WHERE s.organisation_id = p.organisation_id AND s.person_id = p.id));
END $$;
--> statement-breakpoint
-- What is in two files that one person cannot have twice, each with what is needed to find it: no row when the files can be merged.
CREATE FUNCTION merge_clashes(kept uuid, gone uuid) RETURNS TABLE (reason text, detail jsonb)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE org uuid := app_organisation();
BEGIN
	IF app_role() IS DISTINCT FROM 'team_lead' THEN
		RETURN;
	END IF;
	RETURN QUERY SELECT 'same-half-day', jsonb_build_object('on', a."on", 'part', a.part) FROM planned_half_day a
		JOIN planned_half_day b ON b.organisation_id = a.organisation_id AND b."on" = a."on" AND b.part = a.part AND b.person_id = gone
		WHERE a.organisation_id = org AND a.person_id = kept AND a."on" >= app_today() ORDER BY a."on", a.part;
	RETURN QUERY SELECT 'two-enrolments', jsonb_build_object('kept', a.product, 'gone', b.product) FROM enrolment a
		JOIN enrolment b ON b.organisation_id = a.organisation_id AND b.person_id = gone AND b.state <> 'ended'
		WHERE a.organisation_id = org AND a.person_id = kept AND a.state <> 'ended';
	RETURN QUERY SELECT 'two-contracts', '{}'::jsonb FROM contract a JOIN contract b ON b.organisation_id = a.organisation_id AND b.person_id = gone
			AND daterange(a."from", a.until, '[]') && daterange(b."from", b.until, '[]') AND (b.until IS NULL OR b.until >= app_today())
		WHERE a.organisation_id = org AND a.person_id = kept AND (a.until IS NULL OR a.until >= app_today()) LIMIT 1;
	RETURN QUERY SELECT 'same-group', jsonb_build_object('group', c.name) FROM cohort_member a
		JOIN cohort_member b ON b.organisation_id = a.organisation_id AND b.cohort_id = a.cohort_id AND b.person_id = gone
		JOIN cohort c ON c.organisation_id = a.organisation_id AND c.id = a.cohort_id
		WHERE a.organisation_id = org AND a.person_id = kept AND c.state <> 'ended' ORDER BY c.name;
	RETURN QUERY SELECT 'same-group-line', jsonb_build_object('group', c.name) FROM cohort_waiting a
		JOIN cohort_waiting b ON b.organisation_id = a.organisation_id AND b.cohort_id = a.cohort_id AND b.person_id = gone
		JOIN cohort c ON c.organisation_id = a.organisation_id AND c.id = a.cohort_id
		WHERE a.organisation_id = org AND a.person_id = kept AND c.state <> 'ended' ORDER BY c.name;
	RETURN QUERY SELECT 'same-line', jsonb_build_object('on', a."on", 'part', a.part) FROM waiting a
		JOIN waiting b ON b.organisation_id = a.organisation_id AND b."on" = a."on" AND b.part = a.part AND b.person_id = gone
		WHERE a.organisation_id = org AND a.person_id = kept AND a."on" >= app_today() ORDER BY a."on", a.part;
	RETURN QUERY SELECT 'two-intakes', '{}'::jsonb FROM intake a JOIN intake b ON b.organisation_id = a.organisation_id AND b.person_id = gone
			AND b.state NOT IN ('closed', 'cancelled')
		WHERE a.organisation_id = org AND a.person_id = kept AND a.state NOT IN ('closed', 'cancelled') LIMIT 1;
	RETURN QUERY SELECT 'two-yearly', '{}'::jsonb FROM opportunity_review a JOIN opportunity_review b ON b.organisation_id = a.organisation_id
			AND b.person_id = gone AND b.state NOT IN ('held', 'follow_up')
		WHERE a.organisation_id = org AND a.person_id = kept AND a.state NOT IN ('held', 'follow_up') LIMIT 1;
	RETURN QUERY SELECT 'not-under-age', jsonb_build_object('name', r.name) FROM representative r
		WHERE r.organisation_id = org AND r.person_id = gone AND r.relation <> 'court_mentor'
			AND EXISTS (SELECT FROM person_birth k WHERE k.organisation_id = org AND k.person_id = kept AND r.until > last_day_under_age(k.born_on));
END $$;
--> statement-breakpoint
-- How much of each subject stands in both files, for a team lead.
CREATE FUNCTION count_files(kept uuid, gone uuid) RETURNS TABLE (subject text, in_kept bigint, in_gone bigint)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE t record;
BEGIN
	FOR t IN SELECT p.table_name, p.subject FROM person_tables() p
		WHERE p.counted AND app_role() = 'team_lead' AND to_regclass(p.table_name) IS NOT NULL ORDER BY p.place
	LOOP
		RETURN QUERY EXECUTE format('SELECT %1$L, count(*) FILTER (WHERE person_id = $1), count(*) FILTER (WHERE person_id = $2) FROM %2$I
			WHERE organisation_id = app_organisation() AND person_id IN ($1, $2)', t.subject, t.table_name) USING kept, gone;
	END LOOP;
END $$;
--> statement-breakpoint
-- The key of a row of a table as an object, without the person: an expression on `alias`.
CREATE FUNCTION key_without_person(of_table text, alias text) RETURNS text LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
	SELECT 'jsonb_build_object(' || string_agg(format('%L, %I.%I', a.attname, alias, a.attname), ', ' ORDER BY a.attnum) || ')'
	FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
	WHERE i.indrelid = to_regclass(of_table) AND i.indisprimary AND a.attname <> 'person_id'
$$;
--> statement-breakpoint
-- What tells whether a row was changed: its hash without the person, and without what is empty, so that a new column changes nothing.
CREATE FUNCTION hash_without_person(one jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp
	RETURN md5(jsonb_strip_nulls(one - 'person_id')::text);
--> statement-breakpoint
-- Moves the rows of one table to the file that is kept, and writes down which. What that file has already stays where it is.
CREATE FUNCTION move_rows(merge uuid, of_table text, gone uuid, kept uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE there text;
BEGIN
	SELECT coalesce(string_agg(format('EXISTS (SELECT FROM %I o WHERE %s)', of_table, k.same), ' OR '), 'false') INTO there FROM (
		SELECT string_agg(CASE a.attname WHEN 'person_id' THEN 'o.person_id = $3' ELSE format('o.%1$I = t.%1$I', a.attname) END, ' AND ') AS same
		FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
		WHERE i.indrelid = to_regclass(of_table) AND i.indisunique AND i.indpred IS NULL
		GROUP BY i.indexrelid HAVING bool_or(a.attname = 'person_id')
	) k;
	EXECUTE format('WITH moved AS (
			UPDATE %1$I t SET person_id = $3 WHERE t.organisation_id = app_organisation() AND t.person_id = $2 AND NOT (%2$s)
			RETURNING %3$s AS key, hash_without_person(to_jsonb(t)) AS hash
		) INSERT INTO person_merge_row (organisation_id, merge_id, change, table_name, row_key, after)
		SELECT app_organisation(), $1, ''moved'', %4$L, key, jsonb_build_object(''hash'', hash) FROM moved',
		of_table, there, key_without_person(of_table, 't'), of_table) USING merge, gone, kept;
END $$;
--> statement-breakpoint
-- Sets one column of someone's rows, and writes down what stood there.
CREATE FUNCTION set_rows(merge uuid, of_table text, whose uuid, of_column text, to_value text, which text) RETURNS void
	LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	EXECUTE format('WITH old AS (
			SELECT %3$s AS key, t.%2$I AS was FROM %1$I t WHERE t.organisation_id = app_organisation() AND t.person_id = $2 AND (%5$s) FOR UPDATE
		), done AS (
			UPDATE %1$I t SET %2$I = %4$s FROM old WHERE t.organisation_id = app_organisation() AND t.person_id = $2 AND %3$s = old.key
			RETURNING old.key, old.was, t.%2$I AS now
		) INSERT INTO person_merge_row (organisation_id, merge_id, change, table_name, row_key, before, after)
		SELECT app_organisation(), $1, ''set'', %6$L, key || jsonb_build_object(''person_id'', $2),
			jsonb_build_object(%7$L, was), jsonb_build_object(%7$L, now) FROM done',
		of_table, of_column, key_without_person(of_table, 't'), to_value, which, of_table, of_column) USING merge, whose;
END $$;
--> statement-breakpoint
-- Waits for whoever writes in these files, and lets whoever comes after wait for us: planning holds the person's row for as long as it lasts.
CREATE FUNCTION lock_files(one uuid, other uuid) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	PERFORM pg_advisory_xact_lock(hashtextextended('enrolments of ' || app_organisation() || ' ' || id, 0)) FROM unnest(ARRAY[least(one, other), greatest(one, other)]) id;
	PERFORM 1 FROM person p WHERE p.organisation_id = app_organisation() AND p.id IN (one, other) ORDER BY p.id FOR UPDATE;
END $$;
--> statement-breakpoint
-- Makes one file of two, in one go, for a team lead: empty when one of them is not there, else ok, or what one person cannot have twice.
-- The coach of the kept file goes on; those of the other only where it has none. The other file's phone and card open nothing any more.
CREATE FUNCTION merge_people(kept uuid, gone uuid, why merge_reason) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE org uuid := app_organisation(); merge uuid; clashes jsonb; next record; yesterday text := quote_literal(app_today() - 1) || '::date';
	goes_on CONSTANT text := 't.until IS NULL OR t.until >= app_today()';
BEGIN
	IF app_role() IS DISTINCT FROM 'team_lead' OR kept = gone THEN
		RETURN NULL;
	END IF;
	PERFORM lock_files(kept, gone);
	IF NOT (may_merge(kept) AND may_merge(gone)) THEN
		RETURN NULL;
	END IF;
	SELECT jsonb_agg(to_jsonb(c)) INTO clashes FROM merge_clashes(kept, gone) c;
	IF clashes IS NOT NULL THEN
		RETURN jsonb_build_object('ok', false, 'clashes', clashes);
	END IF;
	SET CONSTRAINTS ALL DEFERRED;
	INSERT INTO person_merge (organisation_id, kept_id, gone_id, reason, merged_by_id, merged_at)
		VALUES (org, kept, gone, why, app_person(), app_now()) RETURNING id INTO merge;
	FOR next IN SELECT p.table_name FROM person_tables() p WHERE p.fate = 'moves' AND to_regclass(p.table_name) IS NOT NULL ORDER BY p.place LOOP
		PERFORM move_rows(merge, next.table_name, gone, kept);
	END LOOP;
	WITH added AS (
		INSERT INTO caseload (organisation_id, coach_id, person_id, "from", until)
			SELECT org, t.coach_id, kept, greatest(t."from", app_today()), t.until FROM caseload t WHERE t.organisation_id = org AND t.person_id = gone
				AND (t.until IS NULL OR t.until >= app_today())
				AND NOT EXISTS (SELECT FROM caseload k WHERE k.organisation_id = org AND k.person_id = kept AND (k.until IS NULL OR k.until >= app_today()))
			ON CONFLICT DO NOTHING RETURNING *
	) INSERT INTO person_merge_row (organisation_id, merge_id, change, table_name, row_key, after)
		SELECT org, merge, 'added', 'caseload', jsonb_build_object('organisation_id', org, 'coach_id', a.coach_id, 'from', a."from", 'person_id', kept),
			jsonb_build_object('until', a.until) FROM added a;
	IF EXISTS (SELECT FROM role_grant t WHERE t.organisation_id = org AND t.person_id = gone AND t.role = 'participant' AND (t.until IS NULL OR t.until >= app_today())) THEN
		PERFORM set_rows(merge, 'role_grant', kept, 'until', 'NULL', 't.role = ''participant'' AND t.until < app_today()');
	END IF;
	PERFORM set_rows(merge, 'role_grant', gone, 'until', yesterday, goes_on);
	PERFORM set_rows(merge, 'caseload', gone, 'until', yesterday, goes_on);
	PERFORM set_rows(merge, 'card', gone, 'ended_at', 'app_now()', 't.ended_at IS NULL');
	PERFORM set_rows(merge, 'device', gone, 'ended_at', 'app_now()', 't.ended_at IS NULL');
	PERFORM set_rows(merge, 'invitation', gone, 'expires_at', 'app_now()', 't.used_at IS NULL AND t.expires_at > app_now()');
	UPDATE person SET merged_into_id = kept WHERE organisation_id = org AND id = gone;
	SET CONSTRAINTS ALL IMMEDIATE;
	RETURN jsonb_build_object('ok', true, 'merge_id', merge);
END $$;
--> statement-breakpoint
-- What of a merge was changed since, by subject: rows that moved and are not as they were, what hangs on them since, and what was set.
CREATE FUNCTION changed_since(merge uuid, kept uuid) RETURNS TABLE (subject text, changed bigint)
	LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
DECLARE t record; org uuid := app_organisation(); journal CONSTANT text := 'j.organisation_id = app_organisation() AND j.merge_id = $1';
BEGIN
	FOR t IN SELECT p.table_name, p.subject, key_without_person(p.table_name, 't') AS key FROM person_tables() p
		WHERE EXISTS (SELECT FROM person_merge_row j WHERE j.organisation_id = org AND j.merge_id = merge AND j.table_name = p.table_name) ORDER BY p.place
	LOOP
		RETURN QUERY EXECUTE format('SELECT %1$L, count(*) FROM person_merge_row j LEFT JOIN %2$I t ON t.organisation_id = j.organisation_id
				AND t.person_id = coalesce((j.row_key ->> ''person_id'')::uuid, $2) AND %3$s = j.row_key - ''person_id''
			WHERE %4$s AND j.table_name = %5$L AND CASE j.change WHEN ''moved''
				THEN hash_without_person(to_jsonb(t)) IS DISTINCT FROM j.after ->> ''hash'' ELSE NOT coalesce(to_jsonb(t) @> j.after, false) END
			HAVING count(*) > 0', t.subject, t.table_name, t.key, journal, t.table_name) USING merge, kept;
	END LOOP;
	FOR t IN SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent, p.subject,
			string_agg(format('c.%I = t.%I', here.attname, there.attname), ' AND ') AS hangs
		FROM pg_constraint c
		CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k(here, there)
		JOIN pg_attribute here ON here.attrelid = c.conrelid AND here.attnum = k.here
		JOIN pg_attribute there ON there.attrelid = c.confrelid AND there.attnum = k.there
		JOIN person_tables() p ON p.fate = 'moves' AND to_regclass(p.table_name) = c.conrelid
		JOIN person_tables() q ON q.fate = 'moves' AND to_regclass(q.table_name) = c.confrelid
		WHERE c.contype = 'f' GROUP BY c.oid, c.conrelid, c.confrelid, p.subject
	LOOP
		RETURN QUERY EXECUTE format('SELECT %1$L, count(*) FROM person_merge_row j
			JOIN %2$I t ON t.organisation_id = j.organisation_id AND t.person_id = $2 AND %3$s = j.row_key
			JOIN %4$I c ON c.person_id = $2 AND %5$s
			WHERE %6$s AND j.change = ''moved'' AND j.table_name = %7$L AND NOT EXISTS (SELECT FROM person_merge_row o
				WHERE o.organisation_id = j.organisation_id AND o.merge_id = $1 AND o.table_name = %8$L AND o.row_key = %9$s) HAVING count(*) > 0',
			t.subject, t.parent, key_without_person(t.parent, 't'), t.child, t.hangs, journal, t.parent, t.child, key_without_person(t.child, 'c'))
			USING merge, kept;
	END LOOP;
END $$;
--> statement-breakpoint
-- Makes two files of one again, for a team lead: empty when there was no such merge, else ok, or why not. All is as it was, but the
-- phone and the card that ended stay so: they may have been lost since, and nobody could say it of them.
CREATE FUNCTION unmerge_people(wanted uuid) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE org uuid := app_organisation(); m person_merge; t record; changes jsonb;
BEGIN
	SELECT * INTO m FROM person_merge p WHERE p.organisation_id = org AND p.id = wanted AND app_role() = 'team_lead';
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	PERFORM lock_files(m.kept_id, m.gone_id);
	IF EXISTS (SELECT FROM person_merge p WHERE p.organisation_id = org AND p.id = wanted AND p.undone_at IS NOT NULL) THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'undone-already', 'changed', '[]'::jsonb);
	END IF;
	IF EXISTS (SELECT FROM person p WHERE p.organisation_id = org AND p.id = m.kept_id AND p.merged_into_id IS NOT NULL) THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'merged-on', 'changed', '[]'::jsonb);
	END IF;
	SELECT jsonb_agg(jsonb_build_object('subject', c.subject, 'count', c.changed)) INTO changes
		FROM (SELECT s.subject, sum(s.changed)::integer AS changed FROM changed_since(wanted, m.kept_id) s GROUP BY s.subject ORDER BY s.subject) c;
	IF changes IS NOT NULL THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'changed', 'changed', changes);
	END IF;
	SET CONSTRAINTS ALL DEFERRED;
	FOR t IN SELECT p.table_name, j.change, b.name AS set_column, key_without_person(p.table_name, 't') AS key FROM person_tables() p
		JOIN person_merge_row j ON j.organisation_id = org AND j.merge_id = wanted AND j.table_name = p.table_name
		LEFT JOIN LATERAL jsonb_object_keys(j.before) AS b(name) ON true
		WHERE p.table_name NOT IN ('card', 'device', 'invitation')
		GROUP BY p.table_name, p.place, j.change, b.name ORDER BY p.place
	LOOP
		EXECUTE format(CASE t.change
			WHEN 'moved' THEN 'UPDATE %1$I t SET person_id = $3 FROM person_merge_row j'
			WHEN 'set' THEN 'UPDATE %1$I t SET %4$I = (jsonb_populate_record(NULL::%1$I, j.before)).%4$I FROM person_merge_row j'
			ELSE 'DELETE FROM %1$I t USING person_merge_row j' END
			|| ' WHERE j.organisation_id = app_organisation() AND j.merge_id = $1 AND j.table_name = %2$L AND j.change = %5$L AND t.organisation_id = j.organisation_id
				AND t.person_id = coalesce((j.row_key ->> ''person_id'')::uuid, $2) AND %3$s = j.row_key - ''person_id''',
			t.table_name, t.table_name, t.key, coalesce(t.set_column, 'person_id'), t.change) USING wanted, m.kept_id, m.gone_id;
	END LOOP;
	UPDATE person SET merged_into_id = NULL WHERE organisation_id = org AND id = m.gone_id;
	UPDATE person_merge SET undone_by_id = app_person(), undone_at = app_now() WHERE organisation_id = org AND id = wanted;
	SET CONSTRAINTS ALL IMMEDIATE;
	RETURN jsonb_build_object('ok', true);
END $$;
--> statement-breakpoint
-- In which file someone's file went on, through all merges; empty where it did not. Whether the one who asks sees that file is another matter.
CREATE FUNCTION merged_into(wanted uuid) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE reached uuid := wanted; onward uuid;
BEGIN
	LOOP
		SELECT p.merged_into_id INTO onward FROM person p WHERE p.organisation_id = app_organisation() AND p.id = reached;
		EXIT WHEN onward IS NULL;
		reached := onward;
	END LOOP;
	RETURN nullif(reached, wanted);
END $$;
--> statement-breakpoint
-- What someone was called whose file went up in another one, for a team lead.
CREATE FUNCTION merged_name(wanted uuid) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN (SELECT p.name FROM person p WHERE p.organisation_id = app_organisation() AND p.id = wanted AND app_role() = 'team_lead'
		AND EXISTS (SELECT FROM person_merge m WHERE m.organisation_id = p.organisation_id AND m.gone_id = p.id));
END $$;
--> statement-breakpoint
-- Makes somebody who was a participant one again, from today on: they were accepted, or start something.
CREATE FUNCTION reopen_participant(wanted uuid) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	UPDATE role_grant g SET "from" = app_today(), until = NULL
		WHERE g.organisation_id = app_organisation() AND g.person_id = wanted AND g.role = 'participant' AND g.until < app_today()
			AND (app_role() IN ('planner', 'team_lead') OR (app_role() = 'coach' AND wanted IN (SELECT goes_with())));
	RETURN FOUND;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION my_files(), person_tables(), refuse_merged(), ready_person_tables(), find_doubles(uuid), may_merge(uuid), merge_clashes(uuid, uuid),
	count_files(uuid, uuid), key_without_person(text, text), hash_without_person(jsonb), move_rows(uuid, text, uuid, uuid),
	set_rows(uuid, text, uuid, text, text, text), lock_files(uuid, uuid), merge_people(uuid, uuid, merge_reason), changed_since(uuid, uuid),
	unmerge_people(uuid), merged_into(uuid), merged_name(uuid), reopen_participant(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION my_files() TO instap_portal;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_doubles(uuid), merge_clashes(uuid, uuid), count_files(uuid, uuid), merge_people(uuid, uuid, merge_reason), unmerge_people(uuid),
	merged_into(uuid), merged_name(uuid), reopen_participant(uuid) TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON person_merge TO instap_backoffice;
--> statement-breakpoint
-- The clock. The worker starts an enrolment on its first day and ends a pause after its last one; it reads and writes nothing else of them.
GRANT SELECT, UPDATE (state, paused_until, pause_reason) ON enrolment TO instap_worker;
--> statement-breakpoint
GRANT INSERT ON enrolment_event TO instap_worker;
--> statement-breakpoint
ALTER TABLE enrolment_event VALIDATE CONSTRAINT enrolment_event_by_someone_or_the_clock;

--> statement-breakpoint
-- Everyone reads of the own presence what was written down.
GRANT SELECT ON attendance TO instap_portal;
--> statement-breakpoint
-- Whom a coach goes with is asked for every table: who and which day it is are read once, not once for each person.
CREATE OR REPLACE FUNCTION goes_with() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
	here uuid := app_organisation();
	me uuid := app_person();
	today date := app_today();
BEGIN
	RETURN QUERY SELECT c.person_id FROM caseload c
		WHERE c.organisation_id = here AND c.coach_id = me AND c."from" <= today AND (c.until IS NULL OR c.until >= today)
	UNION SELECT c.person_id FROM stand_in s
		JOIN caseload c ON c.organisation_id = s.organisation_id AND c.coach_id = s.coach_id
		WHERE s.organisation_id = here AND s.stand_in_id = me AND today BETWEEN s."from" AND s.until AND s.ended_at IS NULL
			AND c."from" <= today AND (c.until IS NULL OR c.until >= today);
END $$;
--> statement-breakpoint
-- Which work a participant wants to try, chosen by themselves.
GRANT SELECT, INSERT, DELETE ON work_type_preference TO instap_portal;

--> statement-breakpoint
-- Looking along may be made longer by who goes with the participant; why stays readable. Where it ends at 18 it still does.
GRANT UPDATE (until) ON representative TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT ON representative_extension TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON representative_extension TO instap_portal;
--> statement-breakpoint
-- Moving a caseload. These people of one coach go with another from a day on, all or nobody, with the talks that were planned with the
-- first: for a team lead. Answers ok with whom, or why not.
CREATE FUNCTION move_caseload(from_coach uuid, to_coach uuid, people uuid[], day date) RETURNS jsonb
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE org uuid := app_organisation(); old caseload; there date; added text; rows jsonb := '[]'; talks jsonb; intakes jsonb; moved uuid;
BEGIN
	IF app_role() IS DISTINCT FROM 'team_lead' THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'nobody');
	END IF;
	IF day < app_today() THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'past');
	END IF;
	IF from_coach = to_coach OR NOT EXISTS (SELECT FROM role_grant g WHERE g.organisation_id = org AND g.person_id = to_coach AND g.role = 'coach'
		AND g."from" <= day AND (g.until IS NULL OR g.until >= day)) THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'no-coach');
	END IF;
	FOR old IN SELECT * FROM caseload c WHERE c.organisation_id = org AND c.coach_id = from_coach AND c.person_id = ANY (people)
		AND (c.until IS NULL OR c.until >= day) ORDER BY c.person_id, c."from" FOR UPDATE
	LOOP
		UPDATE caseload c SET until = day - 1 WHERE c.organisation_id = org AND c.coach_id = from_coach AND c.person_id = old.person_id AND c."from" = old."from";
		added := NULL;
		there := NULL;
		IF NOT EXISTS (SELECT FROM caseload c WHERE c.organisation_id = org AND c.coach_id = to_coach AND c.person_id = old.person_id
			AND (c.until IS NULL OR c.until >= day)) THEN
			SELECT c.until INTO there FROM caseload c WHERE c.organisation_id = org AND c.coach_id = to_coach AND c.person_id = old.person_id
				AND c."from" = greatest(old."from", day);
			added := CASE WHEN FOUND THEN 'again' ELSE 'new' END;
			INSERT INTO caseload (organisation_id, coach_id, person_id, "from", until)
				VALUES (org, to_coach, old.person_id, greatest(old."from", day), old.until)
				ON CONFLICT (organisation_id, coach_id, person_id, "from") DO UPDATE SET until = excluded.until;
		END IF;
		rows := rows || jsonb_build_object('person_id', old.person_id, 'from', old."from", 'until', old.until, 'added', added,
			'to_from', greatest(old."from", day), 'to_until', there);
	END LOOP;
	IF jsonb_array_length(rows) = 0 THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'nobody');
	END IF;
	WITH changed AS (
		UPDATE appointment a SET with_id = to_coach WHERE a.organisation_id = org AND a.with_id = from_coach AND a."on" >= day
			AND a.state IN ('proposed', 'confirmed', 'declined') AND a.person_id IN (SELECT (r ->> 'person_id')::uuid FROM jsonb_array_elements(rows) r) RETURNING a.id
	) SELECT coalesce(jsonb_agg(id), '[]') INTO talks FROM changed;
	WITH changed AS (
		UPDATE intake i SET coach_id = to_coach WHERE i.organisation_id = org AND i.coach_id = from_coach AND i.state IN ('planned', 'no_show')
			AND i.person_id IN (SELECT (r ->> 'person_id')::uuid FROM jsonb_array_elements(rows) r) RETURNING i.id
	) SELECT coalesce(jsonb_agg(id), '[]') INTO intakes FROM changed;
	INSERT INTO caseload_move (organisation_id, from_coach_id, to_coach_id, "from", changes, moved_by_id, moved_at)
		VALUES (org, from_coach, to_coach, day, jsonb_build_object('people', rows, 'talks', talks, 'intakes', intakes), app_person(), app_now())
		RETURNING id INTO moved;
	RETURN jsonb_build_object('ok', true, 'id', moved, 'people', (SELECT jsonb_agg(DISTINCT r -> 'person_id') FROM jsonb_array_elements(rows) r));
END $$;
--> statement-breakpoint
-- Undoes such a move on the day on which it was made, as long as nobody changed it since: for a team lead. Empty when there is none.
CREATE FUNCTION undo_caseload_move(wanted uuid) RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE org uuid := app_organisation(); m caseload_move; r jsonb;
BEGIN
	SELECT * INTO m FROM caseload_move c WHERE c.organisation_id = org AND c.id = wanted AND app_role() = 'team_lead' FOR UPDATE;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	IF m.undone_at IS NOT NULL OR (m.moved_at AT TIME ZONE 'Europe/Amsterdam')::date <> app_today() THEN
		RETURN jsonb_build_object('ok', false, 'reason', 'too-late');
	END IF;
	FOR r IN SELECT jsonb_array_elements(m.changes -> 'people') LOOP
		IF NOT EXISTS (SELECT FROM caseload c WHERE c.organisation_id = org AND c.coach_id = m.from_coach_id AND c.person_id = (r ->> 'person_id')::uuid
				AND c."from" = (r ->> 'from')::date AND c.until = m."from" - 1)
			OR (r ->> 'added' IS NOT NULL AND NOT EXISTS (SELECT FROM caseload c WHERE c.organisation_id = org AND c.coach_id = m.to_coach_id
				AND c.person_id = (r ->> 'person_id')::uuid AND c."from" = (r ->> 'to_from')::date AND c.until IS NOT DISTINCT FROM (r ->> 'until')::date)) THEN
			RETURN jsonb_build_object('ok', false, 'reason', 'changed');
		END IF;
	END LOOP;
	FOR r IN SELECT jsonb_array_elements(m.changes -> 'people') LOOP
		UPDATE caseload c SET until = (r ->> 'until')::date WHERE c.organisation_id = org AND c.coach_id = m.from_coach_id
			AND c.person_id = (r ->> 'person_id')::uuid AND c."from" = (r ->> 'from')::date;
		DELETE FROM caseload c WHERE r ->> 'added' = 'new' AND c.organisation_id = org AND c.coach_id = m.to_coach_id
			AND c.person_id = (r ->> 'person_id')::uuid AND c."from" = (r ->> 'to_from')::date;
		UPDATE caseload c SET until = (r ->> 'to_until')::date WHERE r ->> 'added' = 'again' AND c.organisation_id = org AND c.coach_id = m.to_coach_id
			AND c.person_id = (r ->> 'person_id')::uuid AND c."from" = (r ->> 'to_from')::date;
	END LOOP;
	UPDATE appointment a SET with_id = m.from_coach_id WHERE a.organisation_id = org AND a.with_id = m.to_coach_id
		AND a.id IN (SELECT t::uuid FROM jsonb_array_elements_text(m.changes -> 'talks') t);
	UPDATE intake i SET coach_id = m.from_coach_id WHERE i.organisation_id = org AND i.coach_id = m.to_coach_id
		AND i.id IN (SELECT t::uuid FROM jsonb_array_elements_text(m.changes -> 'intakes') t);
	UPDATE caseload_move c SET undone_at = app_now() WHERE c.organisation_id = org AND c.id = wanted;
	RETURN jsonb_build_object('ok', true, 'people', (SELECT jsonb_agg(DISTINCT p -> 'person_id') FROM jsonb_array_elements(m.changes -> 'people') p));
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION move_caseload(uuid, uuid, uuid[], date), undo_caseload_move(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION move_caseload(uuid, uuid, uuid[], date), undo_caseload_move(uuid) TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT (organisation_id, id, from_coach_id, to_coach_id, "from", moved_by_id, moved_at, undone_at, changes) ON caseload_move TO instap_backoffice;

-- Who may do what with the files' tables, and what holds whoever asks. Each builder keeps to an own section.
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
ALTER TABLE cohort VALIDATE CONSTRAINT cohort_organisation_id_template_id_cohort_template_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE enrolment VALIDATE CONSTRAINT enrolment_organisation_id_cohort_id_cohort_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE enrolment VALIDATE CONSTRAINT enrolment_organisation_id_previous_id_enrolment_organisation_id_id_fk;
--> statement-breakpoint
ALTER TABLE enrolment VALIDATE CONSTRAINT enrolment_pause_has_an_end_and_a_reason;
--> statement-breakpoint
-- Settings with a date, and how to reach people.
GRANT SELECT ON setting TO instap_portal, instap_backoffice, instap_worker;
--> statement-breakpoint
GRANT INSERT ON setting TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON person_contact, emergency_contact TO instap_portal;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON person_contact, emergency_contact TO instap_backoffice;
--> statement-breakpoint
-- How someone reads, for who goes with them: not the name, and not in a file that was opened with a reason.
CREATE FUNCTION set_reading(wanted uuid, wanted_language language, wanted_support reading_support) RETURNS boolean
	LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	UPDATE person SET reads_in = wanted_language, reading_support = wanted_support
		WHERE organisation_id = app_organisation() AND id = wanted
			AND (app_role() = 'team_lead' OR (app_role() = 'coach' AND id IN (SELECT goes_with())))
			AND NOT EXISTS (SELECT FROM staff s WHERE s.organisation_id = person.organisation_id AND s.person_id = person.id);
	RETURN FOUND;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION set_reading(uuid, language, reading_support) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION set_reading(uuid, language, reading_support) TO instap_backoffice;
--> statement-breakpoint
-- Conversations: what is written about a talk, appointments, calls. A shared note stays as it is.
CREATE FUNCTION keep_shared_note() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	IF OLD.shared_at IS NOT NULL THEN
		RAISE EXCEPTION USING ERRCODE = 'insufficient_privilege', MESSAGE = 'a shared note stays as it is';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_shared_note BEFORE UPDATE ON review_note FOR EACH ROW EXECUTE FUNCTION keep_shared_note();
--> statement-breakpoint
-- The times of an appointment that stands, for those who may know the times and nothing else.
CREATE FUNCTION keep_away() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	IF NEW.state IN ('proposed', 'confirmed') THEN
		INSERT INTO away (organisation_id, appointment_id, person_id, "on", starts_at, ends_at)
			VALUES (NEW.organisation_id, NEW.id, NEW.person_id, NEW."on", NEW.starts_at, NEW.ends_at)
			ON CONFLICT (organisation_id, appointment_id)
			DO UPDATE SET "on" = excluded."on", starts_at = excluded.starts_at, ends_at = excluded.ends_at;
	ELSIF NEW.state NOT IN ('done') THEN
		DELETE FROM away WHERE organisation_id = NEW.organisation_id AND appointment_id = NEW.id;
	END IF;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_away AFTER INSERT OR UPDATE ON appointment FOR EACH ROW EXECUTE FUNCTION keep_away();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION keep_shared_note(), keep_away() FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT ON review, review_note, appointment, reception TO instap_portal;
--> statement-breakpoint
GRANT SELECT, INSERT ON review_answer TO instap_portal;
--> statement-breakpoint
GRANT UPDATE (state) ON appointment TO instap_portal;
--> statement-breakpoint
GRANT INSERT ON appointment_event TO instap_portal;
--> statement-breakpoint
GRANT SELECT (organisation_id, coach_id, stand_in_id, "from", until, ended_at) ON stand_in TO instap_portal;
--> statement-breakpoint
GRANT SELECT, INSERT ON review TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (text, confirmed_at, saved_at, shared_at) ON review_note TO instap_backoffice;
--> statement-breakpoint
GRANT UPDATE (held_on, next_due_on) ON review TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON review_answer, away TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (state) ON appointment TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (state, held_on, follow_up) ON opportunity_review TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT ON appointment_event, opportunity_review_event TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (undone_at) ON contact_attempt TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE (phone) ON reception TO instap_backoffice;
--> statement-breakpoint
-- Enrolments and groups. What was there before gets the state that its dates say.
UPDATE enrolment SET state = (CASE WHEN until < CURRENT_DATE THEN 'ended' ELSE 'planned' END)::enrolment_state
	WHERE until < CURRENT_DATE OR "from" > CURRENT_DATE;
--> statement-breakpoint
UPDATE cohort SET state = (CASE WHEN until < CURRENT_DATE THEN 'ended' ELSE 'started' END)::cohort_state WHERE "from" <= CURRENT_DATE;
--> statement-breakpoint
-- A group never holds more than its places (R-005), whoever adds and however: two who add at once come one after the other. The
-- lock lets the foreign key's own lock on the group pass, so that they do not wait for each other in a circle.
CREATE FUNCTION refuse_full_cohort() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE c record;
BEGIN
	FOR c IN SELECT h.organisation_id, h.id, h.places_max FROM cohort h
		WHERE (h.organisation_id, h.id) IN (SELECT a.organisation_id, a.cohort_id FROM added a)
		ORDER BY h.organisation_id, h.id FOR NO KEY UPDATE
	LOOP
		IF (SELECT count(*) FROM cohort_member m WHERE m.organisation_id = c.organisation_id AND m.cohort_id = c.id) > c.places_max THEN
			RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = 'cohort_full', MESSAGE = 'cohort_full',
				DETAIL = json_build_object('places', c.places_max)::text;
		END IF;
	END LOOP;
	RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION refuse_full_cohort() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER refuse_full_cohort_added AFTER INSERT ON cohort_member REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_full_cohort();
--> statement-breakpoint
CREATE TRIGGER refuse_full_cohort_moved AFTER UPDATE ON cohort_member REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION refuse_full_cohort();
--> statement-breakpoint
-- Whether anything may be sent to someone: never again after a death, whoever sends and whatever it is.
CREATE FUNCTION may_reach(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN NOT EXISTS (SELECT FROM enrolment_exit x
		WHERE x.organisation_id = app_organisation() AND x.person_id = wanted AND x.destination = 'deceased');
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION may_reach(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION may_reach(uuid) TO instap_portal, instap_backoffice, instap_worker;
--> statement-breakpoint
GRANT SELECT ON enrolment TO instap_portal;
--> statement-breakpoint
GRANT SELECT, INSERT ON enrolment_event, cohort_event TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON enrolment_exit, cohort_start TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON checklist_tick, cohort_waiting, cohort_half_day TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON cohort_difference, cohort_template, cohort_template_half_day, cohort_template_work TO instap_backoffice;
--> statement-breakpoint
-- Representatives: a parent or guardian looks along until the 18th birthday, and not at all where that is not known (3.16).
CREATE FUNCTION end_at_18() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	IF NEW.relation <> 'court_mentor' AND NOT EXISTS (SELECT FROM person_birth b
		WHERE b.organisation_id = NEW.organisation_id AND b.person_id = NEW.person_id AND NEW.until <= last_day_under_age(b.born_on))
	THEN
		RAISE EXCEPTION USING ERRCODE = 'check_violation', MESSAGE = 'a parent or guardian looks along until the 18th birthday',
			CONSTRAINT = 'representative_ends_at_18';
	END IF;
	RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER end_at_18 BEFORE INSERT OR UPDATE OF until, relation, person_id ON representative
	FOR EACH ROW EXECUTE FUNCTION end_at_18();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION last_day_under_age(date), representation_state(uuid, date), represented(text), end_at_18() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION represented(text) TO instap_portal;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION representation_state(uuid, date) TO instap_auth, instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON representative TO instap_portal, instap_backoffice;
--> statement-breakpoint
GRANT INSERT, UPDATE (ended_at, ended_by_id) ON representative TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT (organisation_id, id, person_id, relation) ON representative TO instap_auth;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON representative_closed TO instap_portal;
--> statement-breakpoint
GRANT SELECT ON representative_closed TO instap_auth;
--> statement-breakpoint
GRANT SELECT (representative_id) ON invitation TO instap_backoffice;
--> statement-breakpoint
-- Referrals and intakes. A name as it is compared: small letters without accents, marks and double spaces.
CREATE FUNCTION fold_name(name text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp
	RETURN btrim(regexp_replace(regexp_replace(lower(unaccent(normalize(name, NFKC))), '[''’‘`´ʼ.]', '', 'g'), '[-\s_,/]+', ' ', 'g'));
--> statement-breakpoint
-- The words of a name that tell people apart: not "van", "el" or a single letter, unless there is nothing else.
CREATE FUNCTION words_of_name(name text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp
	BEGIN ATOMIC
		SELECT coalesce(
			array_agg(w) FILTER (WHERE length(w) > 1 AND w NOT IN ('van', 'von', 'de', 'der', 'den', 'het', 'ter', 'ten', 'al', 'el', 'ibn', 'bin', 'ben', 'bint')),
			array_agg(w)
		) FROM regexp_split_to_table(fold_name(name), ' ') AS w WHERE w <> '';
	END;
--> statement-breakpoint
-- How a word sounds, in as many ways as it can be read: kh, gh and ch as one breath, y and i between vowels not said.
CREATE FUNCTION sounds_of(word text) RETURNS text[] LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp
	BEGIN ATOMIC
		SELECT coalesce(array_agg(DISTINCT sound), '{}') FROM (
			SELECT DISTINCT said FROM (VALUES
				(word),
				(regexp_replace(word, '[kgc]h', 'h', 'g')),
				(regexp_replace(word, '(.)[yij]+([aeou])', '\1\2', 'g'))
			) AS spelled(said)
		) AS readings CROSS JOIN unnest(daitch_mokotoff(said)) AS sound;
	END;
--> statement-breakpoint
-- Whether two words may be two spellings of one name.
CREATE FUNCTION sounds_alike(one text, other text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp
	RETURN one = other OR (sounds_of(one) && sounds_of(other)
		AND levenshtein(left(one, 60), left(other, 60)) <= 0.6 * greatest(length(left(one, 60)), length(left(other, 60))));
--> statement-breakpoint
-- How alike two names are, whatever the order of their words: how many words they share, and of how many at most.
CREATE FUNCTION likeness(one text, other text, OUT shared integer, OUT most integer) LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
DECLARE a text[] := words_of_name(one); b text[] := words_of_name(other);
	joined_a text; joined_b text;
BEGIN
	most := least(cardinality(a), cardinality(b));
	shared := least(
		(SELECT count(*) FROM unnest(a) AS x WHERE EXISTS (SELECT FROM unnest(b) AS y WHERE sounds_alike(x, y))),
		(SELECT count(*) FROM unnest(b) AS y WHERE EXISTS (SELECT FROM unnest(a) AS x WHERE sounds_alike(x, y)))
	);
	joined_a := left(replace(fold_name(one), ' ', ''), 100);
	joined_b := left(replace(fold_name(other), ' ', ''), 100);
	IF levenshtein(joined_a, joined_b) <= 0.2 * greatest(length(joined_a), length(joined_b)) THEN
		shared := most;
	END IF;
END $$;
--> statement-breakpoint
-- Whether two dates of birth may be one: one figure typed wrong, day and month changed round, or 1 January for who does not know the day.
CREATE FUNCTION near_birth(one date, other date) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp
	RETURN levenshtein(one::text, other::text) <= 1
		OR to_char(one, 'YYYY-MM-DD') = to_char(other, 'YYYY-DD-MM')
		OR (date_part('year', one) = date_part('year', other) AND '01-01' IN (to_char(one, 'MM-DD'), to_char(other, 'MM-DD')));
--> statement-breakpoint
-- Whether two people may be one (3.2): the same date of birth and a name that sounds alike, or nearly that date or no date and all
-- of the name. Many people have 1 January or 1 July in their papers, so there all of the name must sound alike too.
CREATE FUNCTION may_be_same(one_name text, one_birth date, other_name text, other_birth date) RETURNS boolean
	LANGUAGE plpgsql STABLE PARALLEL SAFE SET search_path = public, pg_temp AS $$
DECLARE alike record;
BEGIN
	IF one_birth <> other_birth AND NOT near_birth(one_birth, other_birth) THEN
		RETURN false;
	END IF;
	alike := likeness(one_name, other_name);
	RETURN alike.shared >= alike.most
		OR (coalesce(one_birth = other_birth, false) AND to_char(one_birth, 'MM-DD') NOT IN ('01-01', '07-01') AND alike.shared >= 1);
END $$;
--> statement-breakpoint
-- Who may already be known of those who are sent to us: what is needed to decide that and no more, ten at most.
CREATE FUNCTION find_same_person(wanted_name text, wanted_birth date) RETURNS TABLE (person_id uuid, name text, born_on date, coach text)
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
			AND EXISTS (SELECT FROM role_grant g
				WHERE g.organisation_id = p.organisation_id AND g.person_id = p.id AND g.role = 'participant')
			AND may_be_same(wanted_name, wanted_birth, p.name, b.born_on)
		ORDER BY b.born_on IS DISTINCT FROM wanted_birth, p.name, p.id LIMIT 10;
END $$;
--> statement-breakpoint
-- Who is a coach today: whoever plans a talk chooses one of them.
CREATE FUNCTION list_coaches() RETURNS TABLE (person_id uuid, name text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT s.person_id, s.name FROM role_grant g
		JOIN staff s ON s.organisation_id = g.organisation_id AND s.person_id = g.person_id
		WHERE g.organisation_id = app_organisation() AND app_role() IN ('planner', 'team_lead', 'coach') AND g.role = 'coach'
			AND g."from" <= app_today() AND (g.until IS NULL OR g.until >= app_today())
		ORDER BY s.name, s.person_id;
END $$;
--> statement-breakpoint
-- How many people are before someone in the line, for who may see the referral; empty for who does not wait.
CREATE FUNCTION count_ahead(wanted uuid) RETURNS integer LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN (SELECT (SELECT count(*)::integer FROM referral o WHERE o.organisation_id = r.organisation_id AND o.state = 'waitlisted'
				AND (o.state_since, o.id) < (r.state_since, r.id))
		FROM referral r WHERE r.organisation_id = app_organisation() AND r.id = wanted AND r.state = 'waitlisted'
			AND (app_role() IN ('planner', 'team_lead') OR r.referrer_id = app_person() OR r.person_id IN (SELECT goes_with())));
END $$;
--> statement-breakpoint
-- Tells a new enrolment by which road its person came, also where whoever enrols may not know that road (R-074). A referral counts once.
CREATE FUNCTION carry_channel() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE sent referral;
BEGIN
	SELECT * INTO sent FROM referral r
		WHERE r.organisation_id = NEW.organisation_id AND r.person_id = NEW.person_id AND r.state = 'accepted' AND r.enrolment_id IS NULL
		ORDER BY r.state_since DESC LIMIT 1;
	IF NOT FOUND THEN
		RETURN NULL;
	END IF;
	UPDATE referral r SET enrolment_id = NEW.id WHERE r.organisation_id = sent.organisation_id AND r.id = sent.id;
	INSERT INTO enrolment_channel (organisation_id, enrolment_id, person_id, channel_code, referrer_id)
		SELECT o.organisation_id, NEW.id, NEW.person_id, o.channel_code, CASE WHEN EXISTS (SELECT FROM role_grant g
			WHERE g.organisation_id = o.organisation_id AND g.person_id = sent.referrer_id AND g.role = 'referrer') THEN sent.referrer_id END
		FROM referral_origin o WHERE o.organisation_id = sent.organisation_id AND o.referral_id = sent.id;
	INSERT INTO restricted_channel (organisation_id, enrolment_id, person_id, channel_code)
		SELECT x.organisation_id, NEW.id, NEW.person_id, x.channel_code FROM referral_restricted_channel x
		WHERE x.organisation_id = sent.organisation_id AND x.referral_id = sent.id;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER carry_channel AFTER INSERT ON enrolment FOR EACH ROW EXECUTE FUNCTION carry_channel();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION fold_name(text), words_of_name(text), sounds_of(text), sounds_alike(text, text), likeness(text, text), near_birth(date, date),
	may_be_same(text, date, text, date), find_same_person(text, date), list_coaches(), count_ahead(uuid), carry_channel() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_same_person(text, date), list_coaches(), count_ahead(uuid) TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON referral, referral_contact, referral_origin, intake, language_profile TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON referral_restricted_channel, work_type_preference TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT ON referral_event, intake_event TO instap_backoffice;
--> statement-breakpoint
-- Whether one word is the other with one letter wrong, missing, too many, or two beside each other changed round.
CREATE FUNCTION one_slip(one text, other text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = public, pg_temp
	BEGIN ATOMIC
		SELECT CASE WHEN abs(length(one) - length(other)) > 1 THEN false
			ELSE CASE levenshtein_less_equal(one, other, 2)
				WHEN 0 THEN true WHEN 1 THEN true
				WHEN 2 THEN length(one) = length(other) AND EXISTS (
					SELECT FROM generate_series(1, length(one) - 1) AS at
					WHERE overlay(one PLACING substr(one, at + 1, 1) || substr(one, at, 1) FROM at FOR 2) = other)
				ELSE false END END;
	END;
--> statement-breakpoint
-- Whether each word that was typed is a word of the name, or its beginning, with at most one slip; words of one or two letters without.
CREATE FUNCTION slips_to(wanted text, name text) RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE SET search_path = public, pg_temp
	BEGIN ATOMIC
		SELECT bool_and(EXISTS (
			SELECT FROM regexp_split_to_table(fold_name(name), ' ') AS w
			WHERE starts_with(w, t) OR (length(t) BETWEEN 3 AND 60 AND (one_slip(t, left(w, 60)) OR (length(t) > 4 AND one_slip(t, left(w, length(t)))))))
		) FROM regexp_split_to_table(fold_name(wanted), ' ') AS t WHERE t <> '';
	END;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION one_slip(text, text), slips_to(text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION fold_name(text), one_slip(text, text), slips_to(text, text) TO instap_backoffice;
--> statement-breakpoint
-- Files of people. Who goes with whom in them: the colleagues by name and e-mail address, for the planner who sends such a file.
GRANT SELECT, INSERT, UPDATE (carried_out_at) ON import_run TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, DELETE ON import_run TO instap_worker;
--> statement-breakpoint
CREATE FUNCTION list_colleagues() RETURNS TABLE (person_id uuid, name text, email text, is_coach boolean, is_gone boolean)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT s.person_id, s.name, a.email,
		EXISTS (SELECT FROM role_grant g WHERE g.organisation_id = s.organisation_id AND g.person_id = s.person_id AND g.role = 'coach'
			AND g."from" <= app_today() AND (g.until IS NULL OR g.until >= app_today())),
		a.ended_at IS NOT NULL
		FROM staff s LEFT JOIN staff_account a ON a.organisation_id = s.organisation_id AND a.person_id = s.person_id
		WHERE app_role() = 'planner' AND s.organisation_id = app_organisation();
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION list_colleagues() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION list_colleagues() TO instap_backoffice;
--> statement-breakpoint
-- How many people each group of the organisation has and how many wait: numbers without names, also for who sees only some of them.
CREATE FUNCTION count_cohorts() RETURNS TABLE (cohort_id uuid, members integer, waits integer)
	LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT c.id,
		(SELECT count(*)::integer FROM cohort_member m WHERE m.organisation_id = c.organisation_id AND m.cohort_id = c.id),
		(SELECT count(*)::integer FROM cohort_waiting w WHERE w.organisation_id = c.organisation_id AND w.cohort_id = c.id)
	FROM cohort c WHERE c.organisation_id = app_organisation();
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION count_cohorts() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION count_cohorts() TO instap_backoffice;

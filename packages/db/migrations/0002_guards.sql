-- Row-level security also binds the owner of the tables.
DO $$
DECLARE t regclass;
BEGIN
	FOR t IN SELECT c.oid::regclass FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
		WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> 'applied_migration'
	LOOP
		EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', t);
	END LOOP;
END $$;
--> statement-breakpoint
-- What each login may touch at all; which rows is said by the policies. Nothing is granted to everyone.
REVOKE ALL ON ALL TABLES IN SCHEMA public FROM PUBLIC;
--> statement-breakpoint
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION app_organisation(), app_person(), app_role(), app_today()
	TO instap_portal, instap_backoffice, instap_worker, instap_auth;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION my_caseload() TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT ON organisation TO instap_portal, instap_backoffice, instap_worker, instap_auth;
--> statement-breakpoint
GRANT SELECT ON person, staff, caseload, site, site_half_day, work_type, work_group, lesson, planned_half_day,
	half_day_event, waiting TO instap_portal;
--> statement-breakpoint
GRANT UPDATE (reads_in) ON person TO instap_portal;
--> statement-breakpoint
GRANT SELECT, INSERT ON effect TO instap_portal;
--> statement-breakpoint
GRANT INSERT ON language_wish TO instap_portal, instap_auth;
--> statement-breakpoint
GRANT SELECT ON block_taken, work_type_taken, lesson_taken, language_wish TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT ON effect, half_day_event TO instap_backoffice;
--> statement-breakpoint
GRANT INSERT ON enrolment_channel TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON person, person_birth, staff, role_grant, caseload, site, site_half_day, work_type,
	work_group, lesson, enrolment, contract, referral_channel, cohort, cohort_member, school, pupil, block_capacity,
	work_type_capacity, planned_half_day, waiting TO instap_backoffice;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON session TO instap_auth;
--> statement-breakpoint
GRANT SELECT, INSERT ON demo_account TO instap_auth;
--> statement-breakpoint
GRANT SELECT ON role_grant TO instap_auth;
--> statement-breakpoint
GRANT SELECT, DELETE ON session, effect TO instap_worker;
--> statement-breakpoint
-- The organisation behind a host name or a slug, before anyone is signed in.
CREATE FUNCTION find_organisation(wanted text) RETURNS uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT coalesce((SELECT organisation_id FROM organisation_host WHERE host = wanted), (SELECT id FROM organisation WHERE slug = wanted))
$$;
--> statement-breakpoint
-- The worker's list; it then works inside one organisation at a time.
CREATE FUNCTION list_organisations() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT id FROM organisation ORDER BY id
$$;
--> statement-breakpoint
-- Which kinds of organisation this database holds: demo mode refuses to start beside a real one.
CREATE FUNCTION organisation_kinds() RETURNS SETOF organisation_kind LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
	SELECT DISTINCT kind FROM organisation
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION find_organisation(text), list_organisations(), organisation_kinds() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION find_organisation(text), organisation_kinds() TO instap_portal, instap_backoffice, instap_auth, instap_worker;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION list_organisations() TO instap_worker;
--> statement-breakpoint
-- One place gained (+1) or left (-1) by a half day.
CREATE TYPE place_change AS (
	organisation_id uuid, site_id uuid, "on" date, part day_part,
	block capacity_block, work_type_id uuid, lesson_id uuid, change integer
);
--> statement-breakpoint
-- Refuses the statement with a constraint name that the domain turns into a sentence; the detail says where.
CREATE FUNCTION refuse_place(reason text, "on" date, part day_part, places integer) RETURNS void LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	RAISE EXCEPTION USING ERRCODE = 'check_violation', CONSTRAINT = reason,
		MESSAGE = reason, DETAIL = json_build_object('on', "on", 'part', part, 'places', places)::text;
END $$;
--> statement-breakpoint
-- Counts places (R-001, R-002): upserts the counters in key order, so that two statements never wait for each other in a
-- circle, and refuses when one that rose stands above the rule of its date. No rule means closed. A counter that falls is
-- never refused, so that a lower rule drops no booking. The counter's row lock makes the count exact under concurrency.
CREATE FUNCTION count_places(changes place_change[]) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE refused record;
BEGIN
	WITH delta AS (
		SELECT c.organisation_id, c.site_id, c."on", c.part, c.block, sum(c.change)::integer AS change
		FROM unnest(changes) c WHERE c.block IS NOT NULL GROUP BY 1, 2, 3, 4, 5 HAVING sum(c.change) <> 0
	), counted AS (
		INSERT INTO block_taken AS t (organisation_id, site_id, "on", part, block, taken)
		SELECT * FROM delta ORDER BY organisation_id, site_id, "on", part, block
		ON CONFLICT (organisation_id, site_id, "on", part, block) DO UPDATE SET taken = t.taken + excluded.taken
		RETURNING t.*
	)
	SELECT counted."on", counted.part, rule.places INTO refused FROM counted
		JOIN delta USING (organisation_id, site_id, "on", part, block)
		LEFT JOIN LATERAL (
			SELECT r.places FROM block_capacity r
			WHERE r.organisation_id = counted.organisation_id AND r.site_id = counted.site_id AND r.block = counted.block
				AND r.part = counted.part AND r.valid_from <= counted."on"
			ORDER BY r.valid_from DESC LIMIT 1
		) rule ON true
		WHERE delta.change > 0 AND (rule.places IS NULL OR counted.taken > rule.places)
		ORDER BY counted."on", counted.part LIMIT 1;
	IF FOUND THEN
		PERFORM refuse_place(CASE WHEN coalesce(refused.places, 0) = 0 THEN 'closed' ELSE 'block_full' END, refused."on", refused.part, refused.places);
	END IF;

	WITH delta AS (
		SELECT c.organisation_id, c.site_id, c."on", c.part, c.work_type_id,
			(CASE c.block WHEN 'contract' THEN 'contract' ELSE 'development' END)::place_kind AS kind, sum(c.change)::integer AS change
		FROM unnest(changes) c WHERE c.work_type_id IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6 HAVING sum(c.change) <> 0
	), counted AS (
		INSERT INTO work_type_taken AS t (organisation_id, site_id, "on", part, work_type_id, kind, taken)
		SELECT * FROM delta ORDER BY organisation_id, site_id, "on", part, work_type_id, kind
		ON CONFLICT (organisation_id, site_id, "on", part, work_type_id, kind) DO UPDATE SET taken = t.taken + excluded.taken
		RETURNING t.*
	)
	SELECT counted."on", counted.part, rule.places INTO refused FROM counted
		JOIN delta USING (organisation_id, site_id, "on", part, work_type_id, kind)
		LEFT JOIN LATERAL (
			SELECT r.places FROM work_type_capacity r
			WHERE r.organisation_id = counted.organisation_id AND r.site_id = counted.site_id
				AND r.work_type_id = counted.work_type_id AND r.kind = counted.kind
				AND r.part = counted.part AND r.valid_from <= counted."on"
			ORDER BY r.valid_from DESC LIMIT 1
		) rule ON true
		WHERE delta.change > 0 AND (rule.places IS NULL OR counted.taken > rule.places)
		ORDER BY counted."on", counted.part LIMIT 1;
	IF FOUND THEN
		PERFORM refuse_place(CASE WHEN coalesce(refused.places, 0) = 0 THEN 'closed' ELSE 'work_type_full' END, refused."on", refused.part, refused.places);
	END IF;

	WITH delta AS (
		SELECT c.organisation_id, c.lesson_id, c."on", c.part, sum(c.change)::integer AS change
		FROM unnest(changes) c WHERE c.lesson_id IS NOT NULL GROUP BY 1, 2, 3, 4 HAVING sum(c.change) <> 0
	), counted AS (
		INSERT INTO lesson_taken AS t (organisation_id, lesson_id, "on", part, taken)
		SELECT * FROM delta ORDER BY organisation_id, lesson_id, "on", part
		ON CONFLICT (organisation_id, lesson_id, "on", part) DO UPDATE SET taken = t.taken + excluded.taken
		RETURNING t.*
	)
	SELECT counted."on", counted.part, l.places INTO refused FROM counted
		JOIN delta USING (organisation_id, lesson_id, "on", part)
		JOIN lesson l ON l.organisation_id = counted.organisation_id AND l.id = counted.lesson_id
		WHERE delta.change > 0 AND counted.taken > l.places
		ORDER BY counted."on", counted.part LIMIT 1;
	IF FOUND THEN
		PERFORM refuse_place('lesson_full', refused."on", refused.part, refused.places);
	END IF;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_added() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	PERFORM count_places(array_agg(ROW(a.organisation_id, a.site_id, a."on", a.part, a.block, a.work_type_id, a.lesson_id, 1)::place_change))
		FROM added a HAVING count(*) > 0;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_removed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	PERFORM count_places(array_agg(ROW(r.organisation_id, r.site_id, r."on", r.part, r.block, r.work_type_id, r.lesson_id, -1)::place_change))
		FROM removed r HAVING count(*) > 0;
	RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION count_changed() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
	PERFORM count_places(array_agg(ROW(c.organisation_id, c.site_id, c."on", c.part, c.block, c.work_type_id, c.lesson_id, c.change)::place_change))
		FROM (SELECT a.*, 1 AS change FROM added a UNION ALL SELECT r.*, -1 FROM removed r) c HAVING count(*) > 0;
	RETURN NULL;
END $$;
--> statement-breakpoint
-- The triggers run as whoever plans; only the triggers' functions are theirs to run, and those take nothing from outside.
REVOKE EXECUTE ON FUNCTION count_places(place_change[]), refuse_place(text, date, day_part, integer), count_added(), count_removed(), count_changed() FROM PUBLIC;
--> statement-breakpoint
ALTER FUNCTION count_added() SECURITY DEFINER;
--> statement-breakpoint
ALTER FUNCTION count_removed() SECURITY DEFINER;
--> statement-breakpoint
ALTER FUNCTION count_changed() SECURITY DEFINER;
--> statement-breakpoint
CREATE TRIGGER count_added AFTER INSERT ON planned_half_day REFERENCING NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION count_added();
--> statement-breakpoint
CREATE TRIGGER count_removed AFTER DELETE ON planned_half_day REFERENCING OLD TABLE AS removed
	FOR EACH STATEMENT EXECUTE FUNCTION count_removed();
--> statement-breakpoint
CREATE TRIGGER count_changed AFTER UPDATE ON planned_half_day REFERENCING OLD TABLE AS removed NEW TABLE AS added
	FOR EACH STATEMENT EXECUTE FUNCTION count_changed();

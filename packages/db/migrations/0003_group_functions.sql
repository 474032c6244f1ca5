-- The tablet of a hall that this is asked on; empty anywhere else.
CREATE FUNCTION app_tablet() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('app.tablet_id', true), '')::uuid;
--> statement-breakpoint
-- Where the tablet stands: nowhere when it was ended.
CREATE FUNCTION my_hall() RETURNS TABLE (site_id uuid, hall text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT k.site_id, k.hall FROM kiosk k WHERE k.organisation_id = app_organisation() AND k.id = app_tablet()
		AND k.kind = 'hall_tablet' AND k.linked_at IS NOT NULL AND k.ended_at IS NULL;
END $$;
--> statement-breakpoint
-- The people whom a coach goes with day by day: the own caseload, and those of a coach to stand in for.
CREATE FUNCTION goes_with() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT c.person_id FROM caseload c
		WHERE c.organisation_id = app_organisation() AND c.coach_id = app_person()
			AND c."from" <= app_today() AND (c.until IS NULL OR c.until >= app_today())
	UNION SELECT c.person_id FROM stand_in s
		JOIN caseload c ON c.organisation_id = s.organisation_id AND c.coach_id = s.coach_id
		WHERE s.organisation_id = app_organisation() AND s.stand_in_id = app_person()
			AND app_today() BETWEEN s."from" AND s.until AND s.ended_at IS NULL
			AND c."from" <= app_today() AND (c.until IS NULL OR c.until >= app_today());
END $$;
--> statement-breakpoint
-- The people whom a supervisor has at work today; whom a trainer has at work, or a teacher in a lesson, from four weeks ago on;
-- the pupils of a mentor; those whom a partner sent and who are still here. On the tablet of a hall: the people of that hall
-- today, and nobody else.
CREATE FUNCTION my_group() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT h.person_id FROM work_group g
		JOIN planned_half_day h ON h.organisation_id = g.organisation_id AND h.site_id = g.site_id
			AND h.work_type_id = g.work_type_id AND h."on" = app_today()
		WHERE app_role() = 'work_supervisor' AND g.organisation_id = app_organisation()
			AND CASE WHEN app_tablet() IS NULL THEN g.supervisor_id = app_person()
				ELSE (g.site_id, g.hall) IN (SELECT m.site_id, m.hall FROM my_hall() m) END
	UNION SELECT h.person_id FROM work_group g
		JOIN planned_half_day h ON h.organisation_id = g.organisation_id AND h.site_id = g.site_id
			AND h.work_type_id = g.work_type_id AND h."on" >= app_today() - 28
		WHERE app_role() = 'workplace_trainer' AND app_tablet() IS NULL
			AND g.organisation_id = app_organisation() AND g.trainer_id = app_person()
	UNION SELECT p.person_id FROM pupil p
		WHERE app_role() = 'school_mentor' AND app_tablet() IS NULL
			AND p.organisation_id = app_organisation() AND p.mentor_id = app_person()
	UNION SELECT e.person_id FROM enrolment_channel c
		JOIN enrolment e ON e.organisation_id = c.organisation_id AND e.id = c.enrolment_id
			AND (e.until IS NULL OR e.until >= app_today())
		WHERE app_role() = 'referrer' AND app_tablet() IS NULL
			AND c.organisation_id = app_organisation() AND c.referrer_id = app_person()
	UNION SELECT h.person_id FROM lesson l
		JOIN planned_half_day h ON h.organisation_id = l.organisation_id AND h.site_id = l.site_id
			AND h.lesson_id = l.id AND h."on" >= app_today() - 28
		WHERE app_role() = 'language_teacher' AND app_tablet() IS NULL
			AND l.organisation_id = app_organisation() AND l.teacher_id = app_person();
END $$;
--> statement-breakpoint
-- Whether someone is, or once was, a participant: nobody's file is that of a colleague.
CREATE FUNCTION is_participant(wanted uuid) RETURNS boolean LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN EXISTS (SELECT FROM role_grant g
		WHERE g.organisation_id = app_organisation() AND g.person_id = wanted AND g.role = 'participant');
END $$;

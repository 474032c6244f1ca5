-- What the policies of the files' tables ask. Each builder keeps to an own section.
-- Representatives. The last day of being under age: until the 18th birthday, which for 29 February is 1 March.
CREATE FUNCTION last_day_under_age(born date) RETURNS date LANGUAGE sql IMMUTABLE PARALLEL SAFE
	RETURN (born - 1 + interval '18 years')::date;
--> statement-breakpoint
-- How it stands with looking along, on a day: stands, ended, adult (a parent of whoever is 18), expired, early; empty for nobody.
CREATE FUNCTION representation_state(wanted uuid, on_day date) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN (SELECT CASE
			WHEN r.ended_at IS NOT NULL THEN 'ended'
			WHEN r.relation <> 'court_mentor' AND (b.born_on IS NULL OR on_day > last_day_under_age(b.born_on)) THEN 'adult'
			WHEN on_day > r.until THEN 'expired'
			WHEN on_day < r."from" THEN 'early'
			ELSE 'stands' END
		FROM representative r
		LEFT JOIN person_birth b ON b.organisation_id = r.organisation_id AND b.person_id = r.person_id
		WHERE r.organisation_id = app_organisation() AND r.id = wanted);
END $$;
--> statement-breakpoint
-- With whom whoever asks looks along, while that stands and this part is open; without a part: while it stands.
CREATE FUNCTION represented(wanted_part text) RETURNS uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN (SELECT r.person_id FROM representative r
		WHERE r.organisation_id = app_organisation() AND r.id = app_person() AND app_role() = 'participant'
			AND representation_state(r.id, app_today()) = 'stands'
			AND NOT EXISTS (SELECT FROM representative_closed c
				WHERE c.organisation_id = r.organisation_id AND c.representative_id = r.id AND c.part::text = wanted_part));
END $$;
--> statement-breakpoint
-- To find names that are written in more than one way.
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS fuzzystrmatch;

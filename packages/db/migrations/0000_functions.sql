-- Who asks: set by withActor and withVisitor at the start of every transaction, empty outside one.
CREATE FUNCTION app_organisation() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('app.organisation_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION app_person() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('app.person_id', true), '')::uuid;
--> statement-breakpoint
CREATE FUNCTION app_role() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
	RETURN nullif(current_setting('app.role', true), '');
--> statement-breakpoint
-- Today in the Netherlands by the clock of whoever asks; the database's own clock when nobody said.
CREATE FUNCTION app_today() RETURNS date LANGUAGE sql STABLE PARALLEL SAFE
	RETURN (coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) AT TIME ZONE 'Europe/Amsterdam')::date;
--> statement-breakpoint
-- The people a coach goes with today. Reads past row-level security, so that a policy never reads its own table.
CREATE FUNCTION my_caseload() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY SELECT c.person_id FROM caseload c
		WHERE c.organisation_id = app_organisation() AND c.coach_id = app_person()
			AND c."from" <= app_today() AND (c.until IS NULL OR c.until >= app_today());
END $$;

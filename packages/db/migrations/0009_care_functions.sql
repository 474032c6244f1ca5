-- Functions that policies of the next file ask.
-- Merging. The files whose log the one who asks reads: the own one, and those that were merged into it.
CREATE FUNCTION my_files() RETURNS SETOF uuid LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 1 SET search_path = public, pg_temp AS $$
BEGIN
	RETURN QUERY WITH RECURSIVE mine AS (
		SELECT app_person() AS id
		UNION SELECT m.gone_id FROM person_merge m JOIN mine ON m.kept_id = mine.id
			WHERE m.organisation_id = app_organisation() AND m.undone_at IS NULL
	) SELECT mine.id FROM mine;
END $$;

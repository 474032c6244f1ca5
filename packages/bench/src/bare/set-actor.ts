/** Says who acts, as `withActor` does: organisation, person, role and moment. */
export const setActor = `select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true),
	set_config('app.role', $3, true), set_config('app.now', $4, true)`

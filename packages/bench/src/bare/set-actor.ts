/** Says who acts, as `withActor` does. */
export const setActor = `select set_config('app.organisation_id', $1, true), set_config('app.person_id', $2, true), set_config('app.role', $3, true)`

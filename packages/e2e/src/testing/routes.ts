import backofficeRoutes from '@repo/backoffice/app/routes.ts'
import portalRoutes from '@repo/portal/app/routes.ts'

type Route = { path?: string; index?: boolean; children?: Route[] }

/** The addresses in an app's table of contents; `*` stands for everything that is not there. */
function addresses(routes: readonly Route[], above = ''): string[] {
	return routes.flatMap(({ path, index, children }) => {
		const here = path === undefined ? above : `${above}/${path}`
		const own = path !== undefined || index ? [here || '/'] : []
		return [...(children === undefined ? own : []), ...addresses(children ?? [], here)]
	})
}

/** Every address of the portal. */
export const portalAddresses = () => addresses(portalRoutes)

/** Every address of the backoffice. */
export const backofficeAddresses = () => addresses(backofficeRoutes)

/** Where React Router also answers with all that the page's loaders returned. */
export const dataAddress = (page: string) => (page === '/' ? '/_.data' : `${page}.data`)

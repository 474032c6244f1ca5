/** Nothing but the page: no compression (the portal is asked uncompressed too) and no header of its own. */
export default { compress: false, poweredByHeader: false, turbopack: { root: import.meta.dirname } }

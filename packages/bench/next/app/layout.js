/** The document around the page. */
export default function Layout({ children }) {
	return (
		<html lang="nl" dir="ltr">
			<body>{children}</body>
		</html>
	)
}

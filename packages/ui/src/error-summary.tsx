import { Icon } from './icon.tsx'
import { Text, type Words } from './text.tsx'

type Problem = { field: string; line: Words }

/** What went wrong in a form, above it, with a link to each field. Render only when there are problems. */
export function ErrorSummary({ heading, problems }: { heading: Words; problems: readonly Problem[] }) {
	return (
		<div className="utrecht-alert utrecht-alert--error" role="alert" tabIndex={-1} id="problems">
			<div className="utrecht-alert__icon">
				<Icon name="error" />
			</div>
			<div className="utrecht-alert__content">
				<Text as="h2" line={heading} className="nl-heading nl-heading--level-3" />
				<ul className="instap-plain-list">
					{problems.map((problem) => (
						<li key={problem.field}>
							<a className="nl-link" href={`#${problem.field}`}>
								<Text line={problem.line} />
							</a>
						</li>
					))}
				</ul>
			</div>
		</div>
	)
}

import Anchor from '@site/src/components/Anchor'
import ScrollableTable from '@site/src/components/ScrollableTable'
import MDXComponents from '@theme-original/MDXComponents'

export default { ...MDXComponents, a: Anchor, table: ScrollableTable }

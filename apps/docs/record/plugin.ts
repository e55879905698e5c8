import type { Plugin } from '@docusaurus/types'
import { benchmarks } from './benchmarks'
import { changes } from './changes'
import { changesFields } from './changes-fields'
import { citedClaims } from './cited-claims'
import { codedDocuments } from './coded-documents'
import { dataDictionary } from './data-dictionary'
import { dateForms } from './date-forms'
import { decidedClaims } from './decided-claims'
import { copyDownloads, downloads } from './downloads'
import { shownFailures } from './failures/failures'
import { writeFeed } from './feed'
import { hardCases } from './hard-cases'
import { liveExamples } from './live-examples'
import { mutations } from './mutations'
import { recipes } from './recipes'
import { printed, snippets } from './snippets'
import { sqlAnswers } from './sql-answers'
import { sqlDialects, sqlScale } from './sql-scale'
import { summary } from './summary'
import { twoCodings } from './two-codings'
import { whichSize } from './which-size'

/**
 * Asks the record, at build, what the pages show of it. A page imports the answer from `@generated/record`, so
 * that no number is typed by hand, a wrong id fails the build, and readers do not download the record.
 */
export default function record(): Plugin<undefined> {
  return {
    name: 'record',
    async contentLoaded({ actions: { createData } }) {
      await createData('summary.json', summary())
      await createData('cited-claims.json', citedClaims())
      await createData('date-forms.json', dateForms())
      await createData('coded-documents.json', codedDocuments())
      await createData('two-codings.json', twoCodings())
      await createData('decided-claims.json', decidedClaims())
      await createData('hard-cases.json', hardCases())
      await createData('changes.json', [...(await changes())])
      await createData('changes-fields.json', [...(await changesFields())])
      await createData('recipes.json', await recipes())
      await createData('data-dictionary.json', [...(await dataDictionary())])
      await createData('downloads.json', [...(await downloads())])
      const { sql, others } = await snippets()
      await createData('sql-snippets.json', sql)
      await createData('snippets.json', others)
      await createData('live-examples.json', [...(await liveExamples())])
      await createData('sql-answers.json', await sqlAnswers())
      await createData('sql-scale.json', [...(await sqlScale())])
      await createData('which-size.json', whichSize())
      await createData('sql-dialects.json', [...(await sqlDialects())])
      await createData('printed.json', await printed())
      await createData('failures.json', await shownFailures())
      await createData('benchmarks.json', benchmarks())
      await createData('mutations.json', mutations())
    },
    async postBuild({ outDir, siteConfig: { url, baseUrl } }) {
      await copyDownloads(outDir)
      await writeFeed(outDir, url + baseUrl)
    },
  }
}

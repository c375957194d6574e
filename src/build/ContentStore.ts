import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { GlossaryTerm } from '../app/page/GlossaryPage.tsx'
import type { SourceEntry } from '../app/page/SourcesPage.tsx'
import type { CompiledFormula } from '../formula/CompiledFormula.ts'
import type { LabDefinition } from '../labs/Lab.ts'
import { ContentError } from './ContentProblem.ts'
import type { ContentProblem } from './ContentProblem.ts'
import { compileLesson, compileSummary, readLessonPlaces } from './compileLesson.ts'
import { FormulaError } from './formula/FormulaError.ts'
import { compileFormula } from './formula/compileFormula.ts'
import { spokenSymbols } from './formula/spokenSymbols.ts'
import { compileText } from './lesson/compileMath.ts'
import type { LessonReferences } from './lesson/LessonReferences.ts'
import { readContent } from './readContent.ts'
import type { Content } from './readContent.ts'
import type { ContentFile } from './readContentFile.ts'

/** What lessons may name and only the source code knows. */
export interface Vocabulary {
  readonly labDefinitions: Readonly<Record<string, LabDefinition>>
  readonly functionIds: readonly string[]
}

/**
 * The content, read once and compiled once between two changes. The check, the bundler and the
 * development server all ask here.
 */
export class ContentStore {
  readonly folder: string
  readonly #loadVocabulary: () => Promise<Vocabulary>
  #content: Content | null = null
  #loadedReferences: Promise<LessonReferences> | null = null
  #summary: Promise<string> | null = null
  readonly #compiled = new Map<string, Promise<string>>()

  constructor(folder: string, loadVocabulary: () => Promise<Vocabulary>) {
    this.folder = folder
    this.#loadVocabulary = loadVocabulary
  }

  /** Forgets what was read; the next question reads again. */
  forget(): void {
    this.#content = null
    this.#loadedReferences = null
    this.#summary = null
    this.#compiled.clear()
  }

  content(): Content {
    this.#content ??= readContent(this.folder)
    return this.#content
  }

  /** JavaScript of a lesson. @throws {ContentError} */
  lesson(slug: string): Promise<string> {
    const before = this.#compiled.get(slug)
    if (before !== undefined) return before
    const compiled = this.#compile(slug)
    this.#compiled.set(slug, compiled)
    return compiled
  }

  /** JavaScript of the page on one sheet. @throws {ContentError} */
  summary(): Promise<string> {
    this.#summary ??= this.#references().then((references) =>
      compileSummary(this.content().summary, references),
    )
    return this.#summary
  }

  /** Glossary with compiled formulas. @throws {ContentError} */
  terms(): readonly GlossaryTerm[] {
    const { glossary } = this.content()
    return this.#compileRows(glossary, ({ tex, definition, ...row }, compile) => ({
      ...row,
      symbol: tex === null ? null : compile('tex')(tex),
      definition: compileText(definition, compile('definition')),
    }))
  }

  /** Sources with compiled formulas. @throws {ContentError} */
  sources(): readonly SourceEntry[] {
    const { sources } = this.content()
    return this.#compileRows(sources, ({ proves, ...row }, compile) => ({
      ...row,
      proves: compileText(proves, compile('proves')),
    }))
  }

  /** Rows of a file with their formulas compiled; `compile` is told the key it reads. */
  #compileRows<Row extends { readonly id: string }, Compiled>(
    file: ContentFile<readonly Row[]>,
    compileRow: (
      row: Row,
      compile: (key: string) => (tex: string) => CompiledFormula | null,
    ) => Compiled,
  ): readonly Compiled[] {
    const problems: ContentProblem[] = []
    const spoken = spokenSymbols(this.content().glossary.value)
    const rows = file.value.map((row, index) =>
      compileRow(row, (key) => (tex) => {
        try {
          return compileFormula({ tex, spoken })
        } catch (error) {
          if (!(error instanceof FormulaError)) throw error
          problems.push(file.problemAt([index, key], `${row.id}: ${error.message}`))
          return null
        }
      }),
    )
    if (problems.length > 0) throw new ContentError(problems)
    return rows
  }

  /** Compiles everything. @throws {ContentError} with every mistake of every file */
  async check(): Promise<void> {
    const problems: ContentProblem[] = []
    const collect = async (work: () => unknown) => {
      try {
        await work()
      } catch (error) {
        if (!(error instanceof ContentError)) throw error
        problems.push(...error.problems)
      }
    }
    const lessons = this.content().lessons
    await collect(() => this.terms())
    await collect(() => this.sources())
    for (const { slug } of lessons) await collect(() => this.lesson(slug))
    await collect(() => this.summary())
    if (problems.length > 0) throw new ContentError(unique(problems))
  }

  async #compile(slug: string): Promise<string> {
    const source = this.content().lessons.find((lesson) => lesson.slug === slug)
    if (source === undefined) throw new Error(`No lesson ${slug} in content/course.json.`)
    return compileLesson(source, await this.#references())
  }

  #references(): Promise<LessonReferences> {
    this.#loadedReferences ??= this.#loadReferences()
    return this.#loadedReferences
  }

  async #loadReferences(): Promise<LessonReferences> {
    const { glossary, sources, lessons } = this.content()
    const { labDefinitions, functionIds } = await this.#loadVocabulary()
    const spoken = spokenSymbols(glossary.value)
    return {
      labs: new Map(Object.values(labDefinitions).map((lab) => [lab.id, lab])),
      terms: new Set(glossary.value.map(({ id }) => id)),
      sources: new Set(sources.value.map(({ id }) => id)),
      functions: functionIds,
      lessons: lessons.map(readLessonPlaces),
      compileFormula: (tex, options) => compileFormula({ tex, spoken, ...options }),
      hasFile: (slug, name) => existsSync(join(this.folder, 'lessons', slug, name)),
    }
  }
}

/** A lesson that cannot be parsed is met again by every lesson that may link to it. */
function unique(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return [...seen.values()]
}

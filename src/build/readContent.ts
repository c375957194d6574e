import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { courseSchema } from '../lesson/courseSchema.ts'
import type { CourseFile } from '../lesson/courseSchema.ts'
import { glossarySchema } from '../lesson/glossarySchema.ts'
import type { GlossaryRow } from '../lesson/glossarySchema.ts'
import { sourcesSchema } from '../lesson/sourcesSchema.ts'
import type { SourceRow } from '../lesson/sourcesSchema.ts'
import { ContentError } from './ContentProblem.ts'
import type { ContentProblem } from './ContentProblem.ts'
import type { LessonSource } from './compileLesson.ts'
import { readContentFile } from './readContentFile.ts'
import type { ContentFile } from './readContentFile.ts'

/** Everything under `content/`, read and checked on its own; lessons are not compiled yet. */
export interface Content {
  readonly folder: string
  readonly course: CourseFile
  readonly glossary: ContentFile<readonly GlossaryRow[]>
  readonly sources: ContentFile<readonly SourceRow[]>
  /** In the order of the course. */
  readonly lessons: readonly LessonSource[]
  /** The page that holds the whole lesson on one sheet. */
  readonly summary: LessonSource
}

const SUMMARY = 'summary.mdx'

/** @throws {ContentError} */
export function readContent(folder: string): Content {
  const read = <Schema extends Parameters<typeof readContentFile>[2]>(
    name: string,
    schema: Schema,
  ) => readContentFile(join(folder, name), `content/${name}`, schema)
  const course = read('course.json', courseSchema)
  const glossary = read('glossary.json', glossarySchema)
  const sources = read('sources.json', sourcesSchema)
  const problems = [
    ...lessonFolderProblems(folder, course),
    ...summaryProblems(folder),
    ...repeatedIds(glossary),
    ...repeatedIds(sources),
  ]
  if (problems.length > 0) throw new ContentError(problems)
  return {
    folder,
    course: course.value,
    glossary,
    sources,
    lessons: course.value.lessons.map((slug) => ({
      slug,
      file: `content/lessons/${slug}/lesson.mdx`,
      text: readFileSync(join(folder, 'lessons', slug, 'lesson.mdx'), 'utf8'),
    })),
    summary: {
      slug: 'summary',
      file: `content/${SUMMARY}`,
      text: readFileSync(join(folder, SUMMARY), 'utf8'),
    },
  }
}

function lessonFolderProblems(folder: string, course: ContentFile<CourseFile>): ContentProblem[] {
  const { lessons } = course.value
  const problems: ContentProblem[] = []
  for (const [index, slug] of lessons.entries()) {
    if (lessons.indexOf(slug) < index) {
      problems.push(
        course.problemAt(
          ['lessons', index],
          `두 번 나오는 수업이에요: ${slug}. 하나만 남겨 주세요.`,
        ),
      )
    }
    if (!existsSync(join(folder, 'lessons', slug, 'lesson.mdx'))) {
      const sentence = `파일이 없는 수업이에요: ${slug}. content/lessons/${slug}/lesson.mdx를 만들거나 이 줄을 지워 주세요.`
      problems.push(course.problemAt(['lessons', index], sentence))
    }
  }
  for (const name of readdirSync(join(folder, 'lessons'))) {
    if (lessons.includes(name) || !existsSync(join(folder, 'lessons', name, 'lesson.mdx'))) continue
    const sentence = `차례에 없는 수업이에요: ${name}. content/course.json의 lessons에 더해 주세요.`
    problems.push({ file: `content/lessons/${name}/lesson.mdx`, line: 1, column: 1, sentence })
  }
  return problems
}

function summaryProblems(folder: string): ContentProblem[] {
  if (existsSync(join(folder, SUMMARY))) return []
  const sentence = `한 장 정리가 없어요. content/${SUMMARY}를 만들어 주세요.`
  return [{ file: `content/${SUMMARY}`, line: 1, column: 1, sentence }]
}

function repeatedIds(file: ContentFile<readonly { readonly id: string }[]>): ContentProblem[] {
  const ids = file.value.map(({ id }) => id)
  return ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [file.problemAt([index, 'id'], `두 번 나오는 id예요: ${id}. 하나만 남겨 주세요.`)]
      : [],
  )
}

import type { Course } from '../../../src/lesson/Course.ts'

/** Two chapters that are there, one that is planned, as seen from the second. */
export const course: Course = {
  appendix: [
    { title: '한 장 정리', href: '../../summary/' },
    { title: '용어집', href: '../../glossary/' },
  ],
  chapters: [
    {
      number: 1,
      slug: 'first',
      title: '첫째 장',
      href: '../first/',
      minutes: 10,
      sections: [{ id: 'start', number: '1.1', title: ['시작'] }],
    },
    {
      number: 2,
      slug: 'second',
      title: '둘째 장',
      href: './',
      minutes: 12,
      sections: [
        { id: 'one', number: '2.1', title: ['하나'] },
        { id: 'two', number: '2.2', title: ['둘'] },
      ],
    },
    { number: 3, slug: 'third', title: '셋째 장', href: null, minutes: null, sections: [] },
  ],
}

// Owns the form of a gold question: what is said, what a right reply holds, and where it stands.

import { z } from 'zod'

const alternatives = z.array(z.string().min(1)).min(1)

const goldLine = z.looseObject({
  id: z.string().min(1),
  role: z.enum(['member', 'staff', 'admin']).default('member'),
  /** The first turns are asked and answered too; the last reply is graded. */
  turns: z.array(z.string()).min(1),
  type: z.string().default('what'),
  style: z.string().default('plain'),
  /** Several where it takes figures of several documents: then no citation is checked. */
  doc: z.union([z.string(), z.array(z.string())]).nullish(),
  section: z.string().nullish(),
  /** Where several sections share a name. */
  chapter: z.string().nullish(),
  /** A right reply holds one alternative of every group. */
  must: z.array(alternatives).default([]),
  /** Wrong figures that a careless bot gives instead. */
  must_not: z.array(z.string().min(1)).default([]),
  answerable: z.boolean().default(true),
  /** A person in trouble: care is a right reply too. */
  grave: z.boolean().default(false),
})

/** What nothing is expected of would be right whatever is said. */
export const goldSchema = goldLine.refine(
  ({ must, must_not, answerable, grave, doc }) => !answerable || grave || must.length + must_not.length > 0 || doc != null,
  {
    message: '没有写期望答案（must），不计分；资料里没有的写 "answerable":false',
  },
)

export type GoldQuestion = z.infer<typeof goldSchema>

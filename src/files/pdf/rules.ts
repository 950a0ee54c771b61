// Owns the drawn lines of a page, out of pdfjs' list of drawing operations.
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Rule } from './geometry.ts'

export interface Operations {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

type Matrix = readonly [number, number, number, number, number, number]
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const THIN = 3
const SHORT = 4
const RULES_MAX = 5000

/** `height` turns the y axis round. Thin boxes count as rules: Word draws its borders so. */
export function rulesOf({ fnArray, argsArray }: Operations, height: number): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix: Matrix = IDENTITY
  for (let i = 0; i < fnArray.length && rules.length < RULES_MAX; i++) {
    const args = argsArray[i]
    if (fnArray[i] === OPS.save) saved.push(matrix)
    else if (fnArray[i] === OPS.restore) matrix = saved.pop() ?? IDENTITY
    else if (fnArray[i] === OPS.transform && isNumbers(args, 6)) matrix = multiply(matrix, args as unknown as Matrix)
    else if (fnArray[i] === OPS.constructPath && Array.isArray(args) && args[0] !== OPS.endPath)
      rules.push(...rulesOfPath(args[1], matrix, height))
  }
  return rules
}

const isNumbers = (value: unknown, length: number): value is readonly number[] =>
  Array.isArray(value) && value.length >= length && value.every((each) => typeof each === 'number')

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
]

/** How many numbers follow each drawing command: move, line, curve, quadratic, close. */
const LENGTHS = [2, 2, 6, 4, 0]

function rulesOfPath(path: unknown, matrix: Matrix, height: number): Rule[] {
  const data: ArrayLike<number> | undefined = Array.isArray(path) ? path[0] : undefined
  if (!data) return []
  const rules: Rule[] = []
  let points: { x: number; y: number }[] = []
  const close = (): void => {
    rules.push(...rulesOfPoints(points))
    points = []
  }
  for (let i = 0; i < data.length; ) {
    const command = data[i] ?? 4
    const length = LENGTHS[command] ?? 0
    if (command === 0) close()
    if (command <= 1) points.push(place(matrix, data[i + 1] ?? 0, data[i + 2] ?? 0, height))
    if (command === 4 && points[0]) points.push(points[0])
    i += length + 1
  }
  close()
  return rules
}

const place = (m: Matrix, x: number, y: number, height: number): { x: number; y: number } => ({
  x: m[0] * x + m[2] * y + m[4],
  y: height - (m[1] * x + m[3] * y + m[5]),
})

function rulesOfPoints(points: readonly { readonly x: number; readonly y: number }[]): Rule[] {
  if (points.length < 2) return []
  const box = boxOf(points)
  if (box.y2 - box.y1 < THIN || box.x2 - box.x1 < THIN) return isLong(box) ? [box] : []
  return points.slice(1).flatMap((point, i) => {
    const side = boxOf([points[i] ?? point, point])
    return (side.y2 - side.y1 < THIN || side.x2 - side.x1 < THIN) && isLong(side) ? [side] : []
  })
}

const isLong = (rule: Rule): boolean => rule.x2 - rule.x1 > SHORT || rule.y2 - rule.y1 > SHORT

const boxOf = (points: readonly { readonly x: number; readonly y: number }[]): Rule => ({
  x1: Math.min(...points.map((point) => point.x)),
  x2: Math.max(...points.map((point) => point.x)),
  y1: Math.min(...points.map((point) => point.y)),
  y2: Math.max(...points.map((point) => point.y)),
})

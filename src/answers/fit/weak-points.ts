// Owns what a report owns up to: told where it says that it sees them, and not where an audit found 113个问题.
import { OF_OTHERS, WEAK_POINTS } from '../understanding/weak-points-asked.ts'

const TELLS = new RegExp(`(?:清醒|看到|认识到|正视|直面|存在|面临|还有)[^，。；：]{0,14}${WEAK_POINTS}`, 'u')
const WORTH = 0.5

export const weakPointsTold = (text: string): number => (TELLS.test(text) && !OF_OTHERS.test(text) ? WORTH : 0)

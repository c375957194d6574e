/**
 * ln 2 in two pieces: the first has 40 fraction bits, so that its product with a whole number up to
 * 2¹³ is exact.
 */
export const LN_2_HIGH = 0.6931471805592082
export const LN_2_LOW = 7.371002565167799e-13

/** log₂ e */
export const LOG_2_E = 1.4426950408889634

/**
 * 1.5·2⁵²: adding and subtracting it rounds |x| < 2⁵¹ to the nearest whole number, ties to even,
 * without a call or a branch.
 */
export const ROUNDER = 6755399441055744

import type { ComponentType } from 'react'
import type { Kernel } from '../engine/kernels/Kernel.ts'
import type { CompiledFormula } from '../formula/CompiledFormula.ts'
import type { SettingsOf, SettingsTable } from '../store/settingsTable.ts'
import type { Sweep } from '../training/sweep/Sweep.ts'
import type { TrainingSession, TrainingStatus } from '../training/TrainingSession.ts'

/**
 * The half of a lab that knows no picture (`labs/<id>/lab.ts`): settings, names, and its numbers
 * in Node. Runs without a DOM: the command line, the build and the content checks use it.
 */
export interface LabDefinition<Table extends SettingsTable = SettingsTable> {
  readonly id: string
  /** Korean title, as in the contents. */
  readonly title: string
  readonly settings: Table
  /** Version of the link format; raised when a setting changes its meaning. */
  readonly version: number
  /** Symbols (`w11`, `ds3`, …) whose live value a formula of the lesson may show. */
  readonly symbols: readonly string[]
  /** Names a `<Value>` tag of the lesson may show. */
  readonly values: readonly string[]
  /** Names of further figures of the same instance, for `<Lab part="…">`. */
  readonly parts?: readonly string[]
  /** Identifiers a `<Prediction>` tag may name, with the number of answers each expects. */
  readonly predictions: Readonly<Record<string, number>>
  /** The numbers of these settings, as printed by `npm run simulate`. */
  simulate(settings: SettingsOf<Table>, steps: number | undefined, kernel?: Kernel): unknown
}

/** What the page gives a lab. A lab fetches nothing and knows no address of its own. */
export interface LabEnvironment {
  createTrainingSession(): TrainingSession
  /** For many small experiments at once; the lab disposes of it. */
  createSweep(): Promise<Sweep>
  /** Replaces the page's fragment by this one (`#<lab-id>?v=1&…`). */
  writeFragment(fragment: string): void
  /** Absolute address of the page with this fragment, for sharing. */
  addressOf(fragment: string): string
  /** Says a sentence politely to screen readers. */
  announce(sentence: string): void
  saveFile(name: string, content: Blob): void
  copyText(text: string): Promise<void>
  /** `@font-face` rules with the page's fonts embedded, for pictures that leave the page. */
  pictureFonts(): Promise<string>
}

/**
 * One lab instance on a page: one store, shown in several places of the text.
 * `prepare` resolves when the opening state can be drawn; until then the prerendered picture stays.
 */
export interface LabInstance {
  prepare(): Promise<void>
  /** `static` before `prepare`, then what the lab is doing; mirrored on the root as `data-status`. */
  status(): LabStatus
  subscribe(listener: () => void): () => void
  dispose(): void
}

export type LabStatus = 'static' | TrainingStatus

/** The half that draws (`labs/<id>/Lab.tsx`), loaded when the lab comes near the viewport. */
export interface LabModule<Instance extends LabInstance = LabInstance> {
  createInstance(environment: LabEnvironment, fragment: string | null): Instance
  readonly places: {
    readonly figure: ComponentType<FigurePlaceProps<Instance>>
    /** Further figures, by the names in `LabDefinition.parts`. */
    readonly parts?: Readonly<Record<string, ComponentType<FigurePlaceProps<Instance>>>>
    readonly formula?: ComponentType<FormulaPlaceProps<Instance>>
    readonly value?: ComponentType<ValuePlaceProps<Instance>>
    readonly prediction?: ComponentType<PredictionPlaceProps<Instance>>
  }
}

export interface FigurePlaceProps<Instance> {
  readonly instance: Instance
  /** Number of the figure, e.g. `3-2`. */
  readonly number: string
  /** Caption written in the lesson, or null for the lab's own. */
  readonly caption: RichText | null
}

/** A formula of the lesson with live numbers under its symbols. */
export interface FormulaPlaceProps<Instance> {
  readonly instance: Instance
  readonly formula: CompiledFormula
  /** Step of the lab this line belongs to, or null. Decides past, now or next. */
  readonly step: string | null
}

/** One live number in running text. */
export interface ValuePlaceProps<Instance> {
  readonly instance: Instance
  readonly name: string
}

export interface PredictionPlaceProps<Instance> {
  readonly instance: Instance
  readonly id: string
  readonly question: RichText
  readonly answers: readonly RichText[]
}

/** Text with formulas in it, compiled at build. */
export type RichText = readonly (string | CompiledFormula)[]

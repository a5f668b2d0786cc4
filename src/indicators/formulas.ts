import { balanceFormula } from "./balance.js";
import { comparativeAdvantageFormula, symmetricAdvantageFormula } from "./comparative-advantage.js";
import { complementarityFormula } from "./complementarity.js";
import { economicComplexityFormula, productComplexityFormula } from "./complexity.js";
import { compoundGrowthFormula } from "./compound-growth.js";
import { concentrationFormula } from "./concentration.js";
import { contributionFormula } from "./contribution.js";
import { coverRatioFormula } from "./cover-ratio.js";
import { diversityFormula, ubiquityFormula } from "./diversity.js";
import { fitnessComplexityFormula, fitnessFormula } from "./fitness.js";
import { growthFormula, yearlyGrowthFormula } from "./growth.js";
import { grubelLloydFormula } from "./grubel-lloyd.js";
import { herfindahlHirschmanFormula, normalisedHerfindahlHirschmanFormula } from "./herfindahl-hirschman.js";
import type { Formula } from "./indicator.js";
import { mirrorGapFormula } from "./mirror-gap.js";
import { proximityFormula } from "./proximity.js";
import { ranksFormula } from "./ranks.js";
import { economicReflectionsFormula, productReflectionsFormula } from "./reflections.js";
import { sameMonthsFormula } from "./same-months.js";
import { sharesFormula } from "./shares.js";
import { tradeIntensityFormula } from "./trade-intensity.js";
import { unitValuesFormula } from "./unit-values.js";

/**
 * Every indicator, by the function that computes it.
 *
 * @example
 * import { formulas } from "entrepot/indicators";
 * formulas.coverRatio.formula; // => X ÷ M
 */
export const formulas = {
  balance: balanceFormula,
  coverRatio: coverRatioFormula,
  growth: growthFormula,
  yearlyGrowth: yearlyGrowthFormula,
  compoundGrowth: compoundGrowthFormula,
  sameMonths: sameMonthsFormula,
  contribution: contributionFormula,
  shares: sharesFormula,
  ranks: ranksFormula,
  herfindahlHirschman: herfindahlHirschmanFormula,
  normalisedHerfindahlHirschman: normalisedHerfindahlHirschmanFormula,
  concentration: concentrationFormula,
  comparativeAdvantage: comparativeAdvantageFormula,
  symmetricAdvantage: symmetricAdvantageFormula,
  tradeIntensity: tradeIntensityFormula,
  complementarity: complementarityFormula,
  grubelLloyd: grubelLloydFormula,
  diversity: diversityFormula,
  ubiquity: ubiquityFormula,
  economicComplexity: economicComplexityFormula,
  productComplexity: productComplexityFormula,
  economicReflections: economicReflectionsFormula,
  productReflections: productReflectionsFormula,
  fitness: fitnessFormula,
  fitnessComplexity: fitnessComplexityFormula,
  proximity: proximityFormula,
  mirrorGap: mirrorGapFormula,
  unitValues: unitValuesFormula,
} as const satisfies Readonly<Record<string, Formula>>;

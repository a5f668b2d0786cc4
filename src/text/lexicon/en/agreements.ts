import type { AgreementCategory } from "../categories.js";
import type { Words } from "../lexicon.js";

export const agreementWords: Words<AgreementCategory> = {
  "agreement-form": `
treaty: treaty | convention
treaty many: treaties | conventions
agreement: =FTA | agreement | accord | pact | trade deal | deal | free trade deal | commitment | cooperation deal | co-operation deal
agreement name: Regional Comprehensive Economic Partnership | =RCEP | =CPTPP | =EVFTA | Comprehensive and Progressive Agreement for Trans-Pacific Partnership
agreement many: agreements | accords | pacts | trade deals | deals | commitments
framework: framework agreement | framework accord | cooperation framework agreement
framework many: framework agreements
protocol: protocol | protocol on
protocol many: protocols
mou: memorandum of understanding | memorandum | =MoU | =MOU | memorandum of cooperation | memorandum of agreement | memo of understanding
mou many: memoranda of understanding | memorandums of understanding | memoranda | memorandums | =MoUs | =MOUs
minutes part: minutes
minutes: agreed minutes | minutes of agreement | minutes on | minutes of | minutes of the talks | minutes of the meeting | meeting minutes | record of talks | minutes of talks | minutes of cooperation | minutes which | minutes that
exchange-of-notes: exchange of notes | exchange of letters
declaration: joint statement | joint declaration | joint communique | joint communiqué | declaration
declaration many: joint statements | declarations
letter-of-intent: letter of intent
letter-of-intent many: letters of intent
programme: action program | action programme | cooperation plan | co-operation plan | action plan | cooperation programme | cooperation program | plan of action | work plan
programme many: action plans | cooperation plans | cooperation programmes | cooperation programs
contract: contract | supply contract | sales contract | purchase contract | commercial contract
contract many: contracts | supply contracts | sales contracts | export contracts | purchase contracts | import contracts
amendment: addendum | amending protocol
document: cooperation document | co-operation document
programme part: plan | roadmap | road map
document part: list | list of key tasks | task list
document many: documents | cooperation documents | co-operation documents | cooperation texts
`,
  "agreement-status": `
signed: signed | sign | signing | inked | ink | signature | signing ceremony of | the signing of | concluded | penned | struck | sealed | clinched | put their names to | put their signatures to | put pen to paper on | put pen to paper | affixed their signatures to | exchanged | signs
initialled: initialled | initialed
in-force: put into effect | put into force | brought into force | became effective | becomes effective | has been effective since | effective since | came into operation | took effect | takes effect | entered into force | came into force | came into effect | in effect | in force | effective from | is still in force | still in force | remains in force | remain in force | is still valid | still valid | remains valid | are still in force | comes into force | went into effect | has taken effect | remains in effect | remain in effect | is still in effect | still in effect
renewed: renew | renews | renewed | extended | prolonged
amended: amended | revised
suspended: suspended
terminated: terminated
expired: expired
withdrawn: withdrew from
negotiating: being negotiated | still negotiated | under discussion | preparing | prepares | drafting | drafted | drawing up | draw up | working on | finalising | finalizing | hammering out | draft | are negotiating | is negotiating | negotiated | negotiate | negotiating | negotiations on | negotiations over | negotiations for | negotiations towards | talks over | talks for | talks about | in talks about | haggling over | to finalise | to finalize | fine-tuning | putting the finishing touches to | under negotiation | proposed | talks on
agreed-in-principle: agreed to | concurred to | agreed that | reached consensus on | reached a consensus on | reached an agreement on | came to a consensus on | reached common ground on | agreed on | concurred on | consented to
`,
  "agreement-purpose": `
free-trade: free trade | free-trade
customs-union: customs union
border-trade: border trade | cross-border trade | frontier trade
trade-cooperation: trade | trade in goods | trade in services | trade promotion | economic cooperation | trade cooperation | commerce
investment: investment | investment promotion
transport-corridor: road transport | rail | railway | transport | container rail | corridor | corridors | connectivity | logistics
border-gate: border gate | border gates | checkpoint | checkpoints | smart border gate | smart gates
customs-facilitation: customs | customs clearance | customs procedures | quarantine | phytosanitary
payments-currency: currency swap | payment | payments | local currencies | local currency
comprehensive-cooperation: comprehensive cooperation | comprehensive
twinning: twinning | sister cities | sister city | sister province | friendship city | friendship cities
friendly-exchange: friendship | friendly exchange | friendship exchange | friendly relations | friendly cooperation
labour: labour | labor | workers
tourism: tourism
culture-education: culture | cultural | education | sport | sports | training
other: cross-border co-operation | cross-border cooperation | cooperation | co-operation | agriculture | e-commerce | energy
`,
  "agreement-party": `
body: ^Ministry | ^Department | ^Committee | ^Government | ^Agency | ^Commission | ^Board | ^Bank | ^Administration | ^Authority | ^Union | ^Association | ^Federation | ^Chamber | ^Office | ^Bureau | ^Council | ^Directorate | ^People's Committee | ^People's Government
firm: ^Company | ^Corporation | ^Corp | ^Group | ^Co. | ^Holdings | ^JSC | ^Enterprise
`,
  "agreement-word": `
many: several | a number of | many | various | some | numerous | multiple | a series of | dozens of | other
one: a | an | another | the | this | its | their | one | that
implements: implement | implementing | implementation of | the implementation of | carry out | carrying out | pursuant to | under | in line with | in accordance with | based on | thanks to | following | amending | replacing | in place of | supplementing | according to | has had
holds: issued | has issued | adopted | approved | have issued | released
other-paper: decision | resolution | decree | circular | directive | law
parts: including | among them | including a | of which | comprising
subject: they | participants | the localities | the two sides | both sides | the parties | the two provinces | the two localities | the two countries | both countries | the sides | delegates | the two parties | the two governments | the two ministries | the two cities
until-now: to date | so far | until now | up to now
earlier: earlier | previously | before that | recently | in the past | anniversary | before this
still: is still in force | still in force | remains in force | remain in force | is still valid | still valid | remains valid | are still in force | remains in effect | remain in effect | is still in effect | still in effect
future: scheduled | slated | due | due to sign | planned for | is planned | are planned | is set for | are set for | pencilled in | is to be | are to be | going to | agreed to | concurred to | to | set to | is set to | are set to | due to be | about to | be to | will | would | may | shall | plan to | plans to | expected to | is expected to | hope to | ready to | should | could | preparing to | proposed to | suggested | propose to
none: signed up | signed off | signed into | sign into | design | in agreement with | convention centre | convention center | conference and exhibition
pending: being negotiated | under negotiation | still negotiated | under discussion
counterpart: counterpart | counterparts
ceremony: signing ceremony | the signing took place | the ceremony
quantified: hold the next | hold their next | hold its next | hold another | meet again | meet next | many | several | a number of | it | this | these
`,
};

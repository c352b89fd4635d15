package org.dateline.propose.quote;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.ForPrograms;

/** The words by which names, roles and speech are known. English first, with the commonest verbs of its neighbours. */
@ForPrograms("words of a text")
final class Lexicon {

    static final Set<String> SAYING = words(
            "said says saying spoke speaks speaking say tell insist argue warn describe deny allege call claim told tells telling added adds adding stated stating declared declares"
                    + " declaring announced announcing claimed claiming claims warned warns warning vowed vows vowing pledged pledges"
                    + " pledging insisted insists insisting noted notes noting explained explains explaining argued argues arguing alleged"
                    + " alleges alleging replied replies replying responded responds responding answered answering wrote writes writing"
                    + " posted posting tweeted shouted shouting cried called calls calling described describes describing denied denies"
                    + " denying rejected rejects rejecting dismissed dismisses dismissing condemned condemns condemning confirmed confirms"
                    + " confirming acknowledged admitted admits recalled recalls recalling remembered continued concluded commented comments"
                    + " commenting remarked observed observes stressed stresses stressing emphasised emphasized emphasising emphasizing"
                    + " reiterated reiterates promised promises promising threatened threatens threatening urged urges urging demanded"
                    + " demands demanding appealed suggested suggests lamented complained complains joked quipped whispered recounted"
                    + " testified reported reports maintained maintains asserted asserts asserting affirmed echoed agreed cautioned dubbed"
                    + " branded labelled labeled termed hailed praised blamed denounced denounces denouncing slammed blasted criticised"
                    + " criticized decried mourned fumed sighed yelled screamed exclaimed chanted chanting read reads reading asked asks"
                    + " asking ordered accused accuses accusing conceded disclosed quoted cited revealed predicted recommended"
                    + " concluded countered retorted tweeted boasted begged pleaded swore thundered raged ranted"
                    + " d\u00e9clar\u00e9 affirm\u00e9 expliqu\u00e9 ajout\u00e9 assur\u00e9 indiqu\u00e9 soulign\u00e9 pr\u00e9venu racont\u00e9"
                    + " estim\u00e9 dit t\u00e9moign\u00e9 sagte sagt erkl\u00e4rte betonte meinte warnte berichtete schrieb teilte dijo"
                    + " f\u00fcgte thanked thanks thanking afirm\u00f3 declar\u00f3 explic\u00f3 se\u00f1al\u00f3 a\u00f1adi\u00f3 asegur\u00f3 disse detto dichiarato");

    /** Verbs of saying that are nouns as well. */
    static final Set<String> ALSO_NOUNS = words(
            "call claim claims notes reports comments demands calls promises reads answers warning posting writing reading calling"
                    + " appeals dit");

    static final Set<String> AUXILIARY =
            words("has had have was were is are also later then likewise again now would will could only just further"
                    + " still even both all did not never once earlier subsequently and/or a ont hat haben ha been be being"
                    + " himself herself themselves itself today yesterday defiantly too");

    static final Set<String> PRONOUNS = words("he she they it il elle ils elles er sie ella ellos");

    static final Set<String> DETERMINERS =
            words("the a an one another his her their its this that these those some many several"
                    + " both le la les un une der die das ein eine el los las il");

    static final Set<String> PREPOSITIONS =
            words("of in at on from to with for by about against near after before during since under over"
                    + " into across through between among amid around outside inside within without behind beside off via per"
                    + " as de du des von vom aus bei del");

    static final Set<String> STOPS =
            words("that which who whom whose when while where if because but and or so than as although though until"
                    + " whether what how why not yet");

    /** Words that begin sentences and are no part of a name. */
    static final Set<String> NO_NAMES =
            words("the a an in on at by but and he she it they we i his her their this that these those when while"
                    + " after before as if for from with another one two three four five six seven eight nine ten several many most some"
                    + " according however meanwhile earlier later last yet still also then there here since despite during speaking asked"
                    + " responding under among amid both each every no not our my your you its what who why how where which or so because"
                    + " although though until once only even just all any other others such now today yesterday tomorrow tonight overnight"
                    + " instead elsewhere nearby inside outside across around nearly almost about more less few at to of into over"
                    + " monday tuesday wednesday thursday friday saturday sunday january february march april may june july august"
                    + " september october november december jan feb mar apr jun jul aug sep sept oct nov dec"
                    + " asked addressing quoting citing referring"
                    + " meanwhile separately additionally furthermore moreover subsequently reportedly"
                    + " le la les un une der die das ein eine el los las il");

    static final Set<String> TITLES =
            words("minister president premier chief commissioner governor senator general gen lt lieutenant colonel col"
                    + " major maj brigadier brig captain capt inspector insp superintendent sergeant sgt constable officer official"
                    + " spokesman spokesperson spokeswoman secretary director chairman chairwoman chairperson chair ambassador judge justice"
                    + " deputy mayor mp mpa mna analyst adviser advisor leader commander marshal admiral representative coordinator"
                    + " councillor editor correspondent reporter researcher author police detective envoy vice prime provincial interior"
                    + " foreign defence defense home information assistant additional senior former late head minister-president attorney"
                    + " prosecutor advocate supt asp dsp sp ssp dci di ds dc pc cllr mep dig igp dc ac rep sen gov cmdr adm pm cm acting witness resident"
                    + " eyewitness shopkeeper farmer teacher driver engineer nurse doctor surgeon activist lawyer historian economist"
                    + " b\u00fcrgermeister sprecher sprecherin pr\u00e4sident ministerpr\u00e4sident polizeichef innenminister bundeskanzler ministre pr\u00e9sident"
                    + " pr\u00e9fet maire porte-parole presidente ministro");

    static final Set<String> ORGANISATIONS =
            words("army liberation front ministry party council committee university school institute agency"
                    + " department court hospital force forces corps group movement authority commission union nations bank news times"
                    + " guardian center centre association foundation watch taliban government parliament assembly station company airlines"
                    + " railways organisation organization federation alliance brigade network office bureau cross crescent"
                    + " college academy society league congress senate house post tribune press radio television television tv"
                    + " international club ltd inc corporation service services command directorate secretariat mission programme program"
                    + " fund project initiative studies coalition tehreek jamaat majeed rangers scouts levies");

    static final Set<String> PLACE_STARTS = words(
            "new south north east west southern northern eastern western central united saudi sri gulf upper lower middle");

    static final Set<String> PLACE_ENDS = words(
            "city district province road street valley river port airport pass highway sea ocean islands"
                    + " island kingdom states republic region county village town square mountains hills desert bazaar market dam");

    static final Set<String> PLACE_PREPOSITIONS = words("in near across around outside inside throughout");

    /** Words that join the parts of one name. */
    static final Set<String> PARTICLES =
            words("del al el bin ibn bint ul ur uz de da di du van von der den ten la le dos abu");

    /** Nouns that are nobody who speaks. */
    static final Set<String> NO_SPEAKERS =
            words("day week month year night morning evening afternoon time attack attacks blast explosion today it"
                    + " what which who that this there where when how afp reuters ap reporters journalists media monday tuesday"
                    + " wednesday thursday friday saturday sunday i we you me us one another");

    /** What a group is called where its name was given before. */
    static final Set<String> GROUP_WORDS = words("group organisation organization outfit movement party ministry agency"
            + " company union statement communique");

    /** Words behind which stands what something is called. */
    static final Set<String> NAMING = words(
            "called call calls calling named dubbed nicknamed titled entitled codenamed code-named known alias aka term word phrase"
                    + " headline headlined song film movie book novel album series documentary operation exercise play poem show game"
                    + " words labelled labeled christened marked titled magazine newspaper banner column article painting"
                    + " so-called self-styled genannt baptis\u00e9e");

    /** Names of persons that are months as well, which only count within a name: "Noor Jan". */
    static final Set<String> ALSO_MONTHS = words("jan may june april august march");

    /** What somebody publishes, and what then stands for them: "the army's statement". */
    static final Set<String> PAPERS =
            words("statement report message post letter announcement communique video release");

    private Lexicon() {}

    private static Set<String> words(String words) {
        return Stream.of(words.split(" ")).collect(Collectors.toUnmodifiableSet());
    }
}

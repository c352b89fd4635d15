package org.dateline.propose.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureProposerTest {

    private static List<ProposedFigure> in(String... paragraphs) {
        return FigureProposer.propose(List.of(paragraphs));
    }

    @Test
    void aFigureIsANumberWithItsBoundAndNoun() {
        ProposedFigure figure =
                in("Heading", "The flood killed at least 14 people.").get(0);
        assertThat(figure)
                .isEqualTo(new ProposedFigure(
                        2, 17, 35, "at least 14 people", Amount.of(Bound.AT_LEAST, 14), "people", null));
    }

    @Test
    void atLeastGovernsBothSidesOfAnd() {
        assertThat(in("At least 31 civilians and 17 security personnel were killed, according to the mayor."))
                .extracting(ProposedFigure::amount)
                .containsExactly(Amount.of(Bound.AT_LEAST, 31), Amount.of(Bound.AT_LEAST, 17));
    }

    @Test
    void dozensHaveNoNumber() {
        ProposedFigure figure = in("The fire destroyed dozens of vehicles.").get(0);
        assertThat(figure.wording()).isEqualTo("dozens of vehicles");
        assertThat(figure.amount()).isNull();
    }

    @Test
    void whoSaysSoStandsInTheSentence() {
        assertThat(in("Nearly 30 inmates were freed, police said.").get(0).attributedTo())
                .isEqualTo("police");
        assertThat(in("Two ships sank, according to the harbour master.").get(0).attributedTo())
                .isEqualTo("the harbour master");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a 39-year-old shopkeeper",
                "On Feb 2 it rained.",
                "In 2021 it rained.",
                "the F-16 jets",
                "one of the most audacious attacks",
                "They met at 5:04 pm.",
                "the 20th day"
            })
    void datesAgesNamesAndIdiomsAreNoFigures(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void overIsMoreThanOnlyWhereSomethingLasts() {
        assertThat(in("It rained for over 24 hours.").get(0).amount()).isEqualTo(Amount.of(Bound.MORE_THAN, 24));
        assertThat(in("Nine ships sank over two days.").get(1).amount()).isEqualTo(Amount.exactly(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 30-odd villagers fled.               | 30   | villagers
            Police met 30-odd villagers.               | 30   | villagers
            The toll rose to 58.                       | 58   | ''
            The death toll has now risen to 58.        | 58   | ''
            They hold 1900 people.                     | 1900 | people
            As many as 40 fled.                        | 40   | fled
            No fewer than 12 boats sank.               | 12   | boats
            An estimated 300 homes burned.             | 300  | homes
            Upwards of 20 goats died.                  | 20   | goats
            Just over 100 voters came.                 | 100  | voters
            The storm cut off just under 50 farms.     | 50   | farms
            Between 10 and 15 gunmen came.             | 10   | gunmen
            A band of 10-15 gunmen came.               | 10   | gunmen
            They found at least two more.              | 2    | ''
            The police closed 40 per cent of shops.    | 40   | per cent of shops
            Floods hit 16 of 22 districts.             | 16   | districts
            It cost £3bn.                              | 3000000000 | ''
            They asked for Rs450 million.              | 450000000 | ''
            The fine was PKR 5 billion.                | 5000000000 | ''
            Two out of three pumps ran dry.            | 2    | pumps
            Police say 01 constable was hurt.          | 1    | constable
            Repairs cost 2.3 billion rupees.           | 2300000000 | rupees
            """)
    void oneFigureWithItsNoun(String text, double value, String noun) {
        assertThat(in(text))
                .filteredOn(figure -> numberOf(figure) == value)
                .singleElement()
                .satisfies(figure -> assertThat(figure.noun()).isEqualTo(noun));
    }

    private static double numberOf(ProposedFigure figure) {
        Amount amount = figure.amount();
        return amount == null ? -1 : amount.value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Half of the houses burned.        | Half of the houses
            A third of voters stayed away.    | A third of voters
            Two thirds of voters stayed away. | Two thirds of voters
            They sent for dozens more.        | dozens more
            Scores of cattle drowned.         | Scores of cattle
            Hundreds of families fled.        | Hundreds of families
            Tens of thousands of people fled. | Tens of thousands of people
            A handful of men stayed.          | A handful of men
            He hit a couple of cars.          | a couple of cars
            """)
    void wordsWithoutANumber(String text, String wording) {
        assertThat(in(text)).singleElement().satisfies(figure -> {
            assertThat(figure.wording()).isEqualTo(wording);
            assertThat(figure.amount()).isNull();
        });
    }

    @Test
    void clocksOfThePoliceAndThoseWhoSpeakAreNoFigures() {
        assertThat(in("At about 0230 hours a car was stopped, and at 0915 hrs it was searched."))
                .isEmpty();
        assertThat(in("A bank burned, two officials said.")).isEmpty();
        assertThat(in("Two officials were hurt.")).hasSize(1);
    }

    @Test
    void thoseHurtAndThoseDeadAreTwoFigures() {
        assertThat(in("Twelve wounded men and 3 dead were found."))
                .extracting(ProposedFigure::wording)
                .containsExactly("Twelve wounded men", "3 dead");
        assertThat(in("The blast left 3 dead, 12 injured."))
                .extracting(ProposedFigure::wording)
                .containsExactly("3 dead", "12 injured");
        assertThat(in("It killed 14 people, six of them children."))
                .extracting(ProposedFigure::noun)
                .containsExactly("people", "children");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flight 370 carried mail.",
                "He lives in Sector 5 now.",
                "Unit Six will stay.",
                "In 1900 people were poor.",
                "a wave of 20ft",
                "He called three times.",
                "READ MORE: 10 beaches you must see",
                "Prices rose by 4 per cent."
            })
    void namesYearsAndLinksAreNoFigures(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void aPronounIsTheLastSpeakerOnlyWhereTheNumberFits() {
        assertThat(last("The mayor said so. They said 12 boats sank.")).isNull();
        assertThat(last("Officials said so. They said 12 boats sank.")).isEqualTo("Officials");
        assertThat(last("The army said so. It said 12 boats sank.")).isEqualTo("The army");
        assertThat(last("Officials said so. It said 12 boats sank.")).isNull();
        assertThat(last("The mayor said so. She said 12 boats sank.")).isEqualTo("The mayor");
    }

    @Test
    void aSpeakerGoesOnIntoTheNextParagraphOnlyWhereTheSentenceBeginsWithThePronoun() {
        assertThat(last("The mayor said so.", "She said 12 boats sank.")).isEqualTo("The mayor");
        assertThat(last("The mayor said so.", "At least 12 boats sank, she said."))
                .isNull();
        assertThat(last("The mayor said so.", "Yesterday 12 boats sank.")).isNull();
    }

    private static @Nullable String last(String... paragraphs) {
        List<ProposedFigure> figures = in(paragraphs);
        return figures.get(figures.size() - 1).attributedTo();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            They offered a raise of 12 percent.                | 12 percent           | 12   | percent
            Only 18 per cent of the US$24 million has come.    | 18 per cent          | 18   | per cent
            Turnout was 61%.                                   | 61%                  | 61   | %
            The rate rose to 4.3 percent.                      | 4.3 percent          | 4.3  | percent
            تنخواہوں میں 15 فیصد اضافہ ہوا۔                    | 15 فیصد              | 15   | فیصد
            Seven of the dead were soldiers.                   | Seven of the dead    | 7    | dead
            Eight of the injured went home.                    | Eight of the injured | 8    | injured
            One of the dead was a girl.                        | One of the dead      | 1    | dead
            Many fell ill, down from 530 the week before.      | 530                  | 530  | ''
            The toll could pass 1,000.                         | 1,000                | 1000 | ''
            It had fewer than the 180,000 that it needed.      | fewer than the 180,000 | 180000 | ''
            Police fired at least five times.                  | at least five times  | 5    | times
            پولیس نے 60 کو گرفتار کیا۔                         | 60                   | 60   | ''
            """)
    void whatTheTextGoesOnFromNeedsNoNoun(String text, String wording, double value, String noun) {
        assertThat(in(text))
                .filteredOn(figure -> numberOf(figure) == value)
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.wording()).isEqualTo(wording);
                    assertThat(figure.noun()).isEqualTo(noun);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One of the injured said so.",
                "About one in four trains ran.",
                "Children under five were ill.",
                "It is open to people over 60.",
                "The house lost half its roof.",
                "It is more than three times the average."
            })
    void agesSharesAndPartsOfOneThingAreNoFigures(String text) {
        assertThat(in(text)).filteredOn(figure -> numberOf(figure) != 1).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A crowd of several hundred outside the gate cheered. | several hundred
            Several thousand homes had no heating.               | Several thousand homes
            A few dozen fled.                                    | A few dozen
            """)
    void someHundredsNameNoNumberAndNeedNoNoun(String text, String begin) {
        assertThat(in(text)).singleElement().satisfies(figure -> {
            assertThat(figure.wording()).startsWith(begin);
            assertThat(figure.amount()).isNull();
        });
    }

    @Test
    void aCellOfATableCountsWhatItsColumnIsHeadedWith() {
        assertThat(in("DISTRICT | DEAD | HOUSES", "Jaffarabad | 31 | 4,120", "Sibi | nearly 10 | 12%"))
                .extracting(ProposedFigure::paragraph, ProposedFigure::wording, ProposedFigure::noun)
                .containsExactly(
                        tuple(2, "31", "DEAD"),
                        tuple(2, "4,120", "HOUSES"),
                        tuple(3, "nearly 10", "DEAD"),
                        tuple(3, "12%", "HOUSES"));
    }

    @Test
    void withoutHeadingsItCountsWhatItsRowBeginsWith() {
        assertThat(in("Killed | 14 | 3 children"))
                .extracting(ProposedFigure::begin, ProposedFigure::wording, ProposedFigure::noun)
                .containsExactly(tuple(9, "14", "Killed"), tuple(14, "3 children", "children"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Home | News | Sport", "1 | 2 | 3", "Views | 120", "Year | 2019 | 2020", "Comments | 14"})
    void whatElseBarsPartIsNoTable(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 men said ",
                "a third of ",
                "1 of ",
                "half ",
                "more than ",
                "dead 3 ",
                "1.",
                "toll a b c ",
                "Rs4 ",
                "5% ",
                "| 4 "
            })
    void aHostileMegabyteIsReadInTime(String part) {
        String text = part.repeat(1_000_000 / part.length());
        assertTimeoutPreemptively(Duration.ofMinutes(5), () -> in(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Scores were wounded.                                  | Scores        |      | ''
            Dozens died in the fire.                              | Dozens        |      | ''
            Hundreds have fled.                                   | Hundreds      |      | ''
            The number of dead stands at 77.                      | 77            | 77   | dead
            The number of those killed has risen to 80.           | 80            | 80   | those killed
            The number of displaced people exceeds 4,000.         | 4,000         | 4000 | displaced people
            Fatalities rose to 15.                                | 15            | 15   | ''
            Casualties now number 90.                             | 90            | 90   | ''
            The army put the number at 12.                        | 12            | 12   | ''
            Four of the 19 were women.                            | Four of the 19 | 4   | ''
            Gunmen free 41 in jail raid                           | 41            | 41   | ''
            Some 2 to 3 million people live there.                | 2 to 3 million people | 2000000 | people
            """)
    void figuresStandInManyForms(String text, String wording, @Nullable Double value, String noun) {
        ProposedFigure figure = in(text).get(0);

        assertThat(figure.wording()).isEqualTo(wording);
        assertThat(figure.noun()).isEqualTo(noun);
        assertThat(figure.amount() == null ? null : figure.amount().value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He left two days earlier.",
                "It came three weeks later, officials said.",
                "The strike began ten minutes before noon.",
                "Five years ago the mine was closed.",
                "The 747 landed at dawn.",
                "The 47 was found near the body.",
                "It was cold, minus 12 degrees.",
                "A quake of magnitude 6.1 struck.",
                "31 جنوری کو حملہ ہوا۔",
                "دو دن قبل حملہ ہوا۔",
                "39 سالہ دکاندار",
            })
    void timesNamesAndMeasuresAreNoFigures(String text) {
        assertThat(in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Two policemen and a driver were killed.                      | Two policemen; a driver
            A policeman and three drivers were killed.                   | A policeman; three drivers
            Five people, including a soldier and two children, died.     | Five people; a soldier; two children
            Two shops and a market burned.                               | Two shops
            """)
    void anArticleCountsAPersonBesideOthers(String text, String wordings) {
        assertThat(in(text)).extracting(ProposedFigure::wording).containsExactly(wordings.split("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The group claimed responsibility for the attack, saying it had killed 12 soldiers. | The group
            The rebels issued a statement on Monday saying that they had freed 30 inmates.     | The rebels
            پولیس کے مطابق چودہ افراد زخمی ہوئے۔                                                 | پولیس
            """)
    void whoDidOneThingSayingAnotherIsWhoSaysIt(String text, String speaker) {
        assertThat(in(text).get(0).attributedTo()).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            کوئٹہ میں کم از کم 31 افراد ہلاک ہوئے۔            | AT_LEAST  | 31   | افراد
            حملوں میں ۱۹۰ سے زائد افراد مارے گئے۔             | MORE_THAN | 190  | افراد
            تقریباً پچاس مکان تباہ ہوئے۔                      | ABOUT     | 50   | مکان
            ایک سو پینتالیس جنگجو مارے گئے۔                   | EXACTLY   | 145  | جنگجو
            تین ہزار سے زیادہ لوگ بے گھر ہوئے۔                | MORE_THAN | 3000 | لوگ
            """)
    void figuresAreReadInUrdu(String text, Bound bound, double value, String noun) {
        ProposedFigure figure = in(text).get(0);

        assertThat(figure.amount()).isEqualTo(Amount.of(bound, value));
        assertThat(figure.noun()).isEqualTo(noun);
    }
}

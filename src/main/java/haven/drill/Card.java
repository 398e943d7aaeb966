package haven.drill;

import java.util.List;
import java.util.Optional;

/// What a drill says of itself.
///
/// @param title what is shown: long exhale
/// @param needs what it is for, the first above all; at least one
/// @param family the short command that guides it, where there is one
/// @param purpose what it is for, in one line
/// @param caution who should leave it or a part of it out; may be empty
/// @param source where its figures come from; may be empty
/// @param learn the topic of the card that says why it may help; may be empty
/// @param mostBreaths the most breaths it is practised with, unless more are asked for by name
/// @param dims whether the screen grows dark with it
/// @param offered whether haven may offer it by itself
public record Card(
        String title,
        List<Need> needs,
        Optional<Family> family,
        String purpose,
        String caution,
        String source,
        String learn,
        Optional<Integer> mostBreaths,
        boolean dims,
        boolean offered) {
    /// Refuses a card without a title, a purpose or a need.
    public Card {
        needs = List.copyOf(needs);
        if (title.isBlank() || purpose.isBlank() || needs.isEmpty()) {
            throw new IllegalArgumentException("a drill has a title, a purpose and a need");
        }
    }

    /// One that leads to no card of what is worth knowing.
    public Card(
            String title,
            List<Need> needs,
            Optional<Family> family,
            String purpose,
            String caution,
            String source,
            Optional<Integer> mostBreaths,
            boolean dims,
            boolean offered) {
        this(title, needs, family, purpose, caution, source, "", mostBreaths, dims, offered);
    }

    /// A card of what is no drill of the library: haven never offers it by itself.
    public static Card of(String title, Need need, String purpose) {
        return new Card(title, List.of(need), Optional.empty(), purpose, "", "", Optional.empty(), false, false);
    }

    /// The same with another title and purpose.
    Card saying(String otherTitle, String otherPurpose) {
        return new Card(otherTitle, needs, family, otherPurpose, caution, source, learn, mostBreaths, dims, offered);
    }

    /// What a person may need from a practice, in the order in which they are listed.
    public enum Need {
        /// To calm the body.
        CALM("Calm the body"),
        /// To come back to the present.
        PRESENT("Come back to the present"),
        /// To be kind to oneself.
        KIND("Be kind to yourself"),
        /// To sleep.
        SLEEP("Sleep"),
        /// To get ready for a hard talk.
        TALK("Before a hard talk"),
        /// To settle with someone else.
        TOGETHER("Together");

        private final String words;

        Need(String words) {
            this.words = words;
        }

        /// As lists say it.
        public String words() {
            return words;
        }
    }

    /// The drills that have a short command of their own.
    public enum Family {
        /// Paced breaths: `haven breathe`.
        BREATHE,
        /// Coming back to the present through the senses: `haven ground`.
        GROUND
    }
}

package haven.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is asked about one part of a list. An empty answer takes it out; several, with what parts them between, come in
/// its place.
///
/// @param place which part, from 0; behind the last it is a new one
record OnePart<E>(Field<List<E>> field, Parts<E> parts, int place) implements Question {
    @Override
    public String name() {
        return field.name() + " " + (place + 1);
    }

    @Override
    public String words() {
        String name = field.name();
        return place == 0
                ? field.words()
                : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + (place + 1);
    }

    @Override
    public Type<?> type() {
        return parts;
    }

    @Override
    public String answer(Entry entry) {
        List<E> all = entry.get(field);
        return place < all.size() ? parts.writtenPart(all.get(place)) : "";
    }

    @Override
    public Entry answered(Entry entry, String text) {
        if (text.equals(answer(entry))) {
            return entry;
        }
        List<E> all = new ArrayList<>(entry.get(field));
        if (place < all.size()) {
            all.remove(place);
        }
        List<E> said = parts.read(text);
        all.addAll(Math.min(place, all.size()), said);
        return entry.with(field, parts.once(all));
    }
}

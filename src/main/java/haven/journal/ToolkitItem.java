package haven.journal;

/// Something that helps, in the person's own words.
///
/// @param id a UUID of version 7
/// @param stamp when it was added
/// @param kind what sort of help it is
/// @param name what the person calls it, unlike every other of its kind
/// @param note anything about it
/// @param helps when it helps
/// @param used the uses the person has told; practices of a drill are counted beside these
public record ToolkitItem(String id, Stamp stamp, ToolkitKind kind, String name, String note, String helps, Use used) {

    /// Refuses one without a name.
    public ToolkitItem {
        if (name.isBlank()) {
            throw new IllegalArgumentException("something in the toolkit has no name");
        }
    }

    /// The same with other words.
    public ToolkitItem with(ToolkitKind newKind, String newName, String newNote, String newHelps) {
        return new ToolkitItem(id, stamp, newKind, newName, newNote, newHelps, used);
    }

    /// Whether both cannot be in one toolkit: they have an id in common, or their kind and name, whatever its case.
    public boolean isSame(ToolkitItem other) {
        return id.equals(other.id) || (kind == other.kind && name.equalsIgnoreCase(other.name));
    }
}

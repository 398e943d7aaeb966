package haven.exchange;

/// Where in an import something stands.
///
/// @param file what the file is called
/// @param where within it: `line 12`
record Place(String file, String where) {
    @Override
    public String toString() {
        return file + ", " + where;
    }
}

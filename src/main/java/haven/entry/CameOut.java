package haven.entry;

/// Whether what was predicted came.
public enum CameOut implements Word {
    /// It came.
    AS_PREDICTED,
    /// Some of it came.
    PARTLY,
    /// Something else came.
    OTHERWISE
}

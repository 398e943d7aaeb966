package haven.sound;

/// Samples one after another, made as they are asked for: 22050 a second, one channel, 16 bits.
public interface Sound {
    /// Samples a second.
    int RATE = 22_050;

    /// Fills the beginning of this with the next samples.
    ///
    /// @return how many; 0 at the end
    int read(short[] into);
}

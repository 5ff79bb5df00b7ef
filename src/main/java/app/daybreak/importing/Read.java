package app.daybreak.importing;

import app.daybreak.digest.Digest;

import java.nio.file.Path;

/// A digest that was read.
///
/// @param file where it lies; within an archive `archive.zip!/inner/name.md`
/// @param number how many of the files a person means are read with it
/// @param digest what it holds; without entries, and with a fatal problem, where it was refused
record Read(Path file, int number, Digest digest) {}

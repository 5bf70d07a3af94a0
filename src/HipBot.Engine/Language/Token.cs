namespace HipBot.Engine.Language;

/// <summary>One word as it is read. There are a hundred thousand of them while the bot learns, so it is a value.</summary>
/// <param name="Text">The word in small letters, mended where it was misspelt.</param>
/// <param name="Stem">Its stem, by which words are compared.</param>
/// <param name="Sentence">The number of its sentence, from 0.</param>
/// <param name="FollowsComma">Whether a comma, dash or bracket stands before it.</param>
internal readonly record struct Token(string Text, string Stem, int Sentence, bool FollowsComma);

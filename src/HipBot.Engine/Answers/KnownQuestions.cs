using HipBot.Engine.Content;
using HipBot.Engine.Language;

namespace HipBot.Engine.Answers;

/// <summary>The questions that a library holds, each read once.</summary>
/// <param name="Profiles">What is asked for, with its names and phrasings.</param>
/// <param name="OutOfScope">Questions about other things.</param>
internal sealed record KnownQuestions(IReadOnlyList<ReadProfile> Profiles, IReadOnlyList<Utterance> OutOfScope)
{
    /// <summary>Reads the questions of a library.</summary>
    public static KnownQuestions Of(Library library, LanguageReader language) =>
        new(
            [.. Profile.AllOf(library).Select(profile => new ReadProfile(profile, [.. profile.Names.Select(name => language.Read(name))]))],
            [.. library.OutOfScope.Select(question => language.Read(question))]);

    /// <summary>All that is asked for, and all that is not.</summary>
    public IEnumerable<Utterance> All => Profiles.SelectMany(profile => profile.Names).Concat(OutOfScope);
}

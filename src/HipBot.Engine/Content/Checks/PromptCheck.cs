using HipBot.Engine.Content.Reading;

namespace HipBot.Engine.Content.Checks;

/// <summary>A subscriber reads the prompts day after day, so no two may be much alike.</summary>
internal static class PromptCheck
{
    /// <summary>The share of runs of three words, of the shorter prompt, from which two count as alike.</summary>
    private const double Alike = 0.3;

    private const int WordsInARun = 3;

    public static void Run(Parts parts)
    {
        var prompts = parts.Prompts.Values.OrderBy(prompt => prompt.Id, StringComparer.Ordinal).Select(prompt => (prompt.Id, Runs: RunsOf(prompt.Text.Plain))).ToList();
        for (var second = 1; second < prompts.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                var fewest = Math.Min(prompts[first].Runs.Count, prompts[second].Runs.Count);
                if (fewest > 0 && prompts[first].Runs.Count(prompts[second].Runs.Contains) >= fewest * Alike)
                {
                    parts.AddFlaw(prompts[second].Id, $"this prompt is much like \"{prompts[first].Id}\"; say something else, or take one of them out");
                }
            }
        }
    }

    private static HashSet<string> RunsOf(string text)
    {
        var words = text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SameText.KeyOf).Where(word => word.Length > 0).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - WordsInARun + 1)).Select(start => string.Join(' ', words[start..(start + WordsInARun)]))];
    }
}

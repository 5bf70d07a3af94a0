namespace HipBot.Engine.Content.Reading;

/// <summary>Finds out whether following links from a start leads back to it.</summary>
internal static class Loops
{
    public static bool LeadsBack(string start, Func<string, IEnumerable<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(next(start));
        while (open.TryPop(out var id))
        {
            if (string.Equals(id, start, StringComparison.Ordinal))
            {
                return true;
            }

            if (seen.Add(id))
            {
                foreach (var further in next(id))
                {
                    open.Push(further);
                }
            }
        }

        return false;
    }
}

namespace HipBot.Engine.DailyPrompts.Zones;

/// <summary>The tables of this folder that are built into the program: a row a line, a tab between fields.</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table, without those that are comments.</summary>
    public static IEnumerable<string[]> Rows(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                yield return line.Split('\t');
            }
        }
    }

    /// <summary>A field of a row; empty where the row ends before it.</summary>
    public static string Field(this string[] row, int number) => number < row.Length ? row[number] : "";

    /// <summary>The parts of a field that have a bar between them.</summary>
    public static string[] Parts(this string[] row, int number) => row.Field(number).Split('|', StringSplitOptions.RemoveEmptyEntries);
}

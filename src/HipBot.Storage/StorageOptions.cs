namespace HipBot.Storage;

/// <summary>Where and how the data is kept.</summary>
/// <param name="Provider">What keeps it.</param>
/// <param name="DataFolder">The data folder, in which SQLite keeps its file.</param>
/// <param name="ConnectionString">The connection of PostgreSQL; a secret. Empty for SQLite.</param>
public sealed record StorageOptions(StorageProvider Provider, string DataFolder, string ConnectionString = "")
{
    /// <summary>The file of SQLite.</summary>
    public string DatabaseFile => Path.Combine(DataFolder, "hipbot.db");

    /// <inheritdoc />
    public override string ToString() => Provider == StorageProvider.Sqlite ? $"SQLite in {DataFolder}" : "PostgreSQL";
}

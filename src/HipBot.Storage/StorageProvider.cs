namespace HipBot.Storage;

/// <summary>Where the data is kept.</summary>
public enum StorageProvider
{
    /// <summary>A file in the data folder; for one process.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database; for one process or many.</summary>
    PostgreSql,
}

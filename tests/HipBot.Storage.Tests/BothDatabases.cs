namespace HipBot.Storage.Tests;

/// <summary>A test that holds on SQLite and on PostgreSQL.</summary>
public sealed class BothDatabases : TheoryData<StorageProvider>
{
    public BothDatabases() => AddRange(StorageProvider.Sqlite, StorageProvider.PostgreSql);
}

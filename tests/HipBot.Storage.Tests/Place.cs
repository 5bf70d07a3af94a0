using HipBot.Storage.PostgreSql;
using Npgsql;

namespace HipBot.Storage.Tests;

/// <summary>An empty place for a database: a folder for SQLite, a database of its own for PostgreSQL. It is removed at the end.</summary>
internal sealed class Place : IAsyncDisposable
{
    private const string Variable = "HIPBOT_TEST_POSTGRES";

    private Place(StorageOptions options) => Options = options;

    public StorageOptions Options { get; }

    /// <summary>Makes a place; skips the test where there is no PostgreSQL.</summary>
    public static Place Make(StorageProvider provider)
    {
        var folder = Directory.CreateTempSubdirectory("hipbot-storage").FullName;
        if (provider == StorageProvider.Sqlite)
        {
            return new Place(new StorageOptions(provider, folder));
        }

        var server = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrEmpty(server), $"needs PostgreSQL: set {Variable} to a connection string whose user may make databases");
        return new Place(new StorageOptions(provider, folder, new NpgsqlConnectionStringBuilder(server) { Database = $"hipbot_{Guid.NewGuid():N}" }.ToString()));
    }

    public Task<Database> OpenAsync() => Database.OpenAsync(Options, TimeProvider.System, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Options.Provider == StorageProvider.PostgreSql)
        {
            await using var context = new PostgreSqlContext(PostgreSqlContext.OptionsOf(Options.ConnectionString));
            await context.Database.EnsureDeletedAsync(CancellationToken.None);
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Options.DataFolder, recursive: true);
    }
}

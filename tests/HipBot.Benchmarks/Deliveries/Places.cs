using HipBot.Storage;
using Npgsql;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>Databases to measure on: SQLite, and PostgreSQL where <c>HIPBOT_TEST_POSTGRES</c> names one.</summary>
internal static class Places
{
    /// <summary>A new one of each.</summary>
    public static async Task<IReadOnlyList<StorageOptions>> MakeAsync()
    {
        var places = new List<StorageOptions> { new(StorageProvider.Sqlite, Directory.CreateTempSubdirectory("hipbot-measure").FullName) };
        if (Environment.GetEnvironmentVariable("HIPBOT_TEST_POSTGRES") is { Length: > 0 } server)
        {
            var connection = new NpgsqlConnectionStringBuilder(server) { Database = $"hipbot_{Guid.NewGuid():N}" }.ToString();
            places.Add(new StorageOptions(StorageProvider.PostgreSql, Directory.CreateTempSubdirectory("hipbot-measure").FullName, connection));
        }

        foreach (var place in places)
        {
            (await Database.OpenAsync(place, TimeProvider.System, CancellationToken.None)).Dispose();
        }

        return places;
    }
}

using System.Globalization;
using HipBot.Storage;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace HipBot.Benchmarks.Deliveries;

/// <summary>Puts subscriptions into a database, as many as one likes.</summary>
internal static class Seeds
{
    public const string Platform = "loopback";

    /// <summary>Adds subscriptions of persons, each with its prompt at the same instant each day.</summary>
    /// <param name="options">The database; it must be there.</param>
    /// <param name="count">How many.</param>
    /// <param name="due">When the next prompt of each is due.</param>
    /// <param name="prefix">Tells these from others.</param>
    public static async Task AddAsync(StorageOptions options, int count, DateTimeOffset due, string prefix)
    {
        var numbers = options.Provider == StorageProvider.Sqlite
            ? $"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count})"
            : $"WITH n(i) AS (SELECT generate_series(1, {count}))";
        var utc = due.UtcDateTime;
        await RunAsync(options, string.Create(CultureInfo.InvariantCulture, $"""
            {numbers}
            INSERT INTO subscriptions ("Id", "Chat", "Person", "Time", "Zone", "Days", "Focus", "Without", "NextDate", "NextDueUtc", "DeckSeed", "DeckRound", "EndIsTold", "Version")
            SELECT '{prefix}' || i, '{Platform}:{prefix}' || i, '{Platform}:{prefix}' || i, '{utc:HH:mm}', 'Etc/UTC', 127, NULL, 0, '{utc:yyyy-MM-dd}', {due.ToUnixTimeMilliseconds()}, i, 0, false, 0 FROM n
            """));
        await RunAsync(options, "ANALYZE");
    }

    /// <summary>How many rows a query counts.</summary>
    public static async Task<long> CountAsync(StorageOptions options, string sql) => Convert.ToInt64(await RunAsync(options, sql), CultureInfo.InvariantCulture);

    private static async Task<object?> RunAsync(StorageOptions options, string sql)
    {
        await using System.Data.Common.DbConnection connection = options.Provider == StorageProvider.Sqlite
            ? new SqliteConnection($"Data Source={options.DatabaseFile};Pooling=False;Default Timeout=60")
            : new NpgsqlConnection(options.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 300;
        return await command.ExecuteScalarAsync();
    }
}

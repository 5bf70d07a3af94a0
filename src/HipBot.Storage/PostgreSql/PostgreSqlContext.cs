using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.PostgreSql;

/// <summary>The database in PostgreSQL.</summary>
internal sealed class PostgreSqlContext(DbContextOptions<PostgreSqlContext> options) : HipBotContext(options)
{
    /// <summary>The options of a connection. What fails for a moment is tried again.</summary>
    public static DbContextOptions<PostgreSqlContext> OptionsOf(string connection) =>
        new DbContextOptionsBuilder<PostgreSqlContext>().UseNpgsql(connection, npgsql => npgsql.EnableRetryOnFailure(maxRetryCount: 3)).Options;
}

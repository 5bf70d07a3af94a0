using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace HipBot.Storage.Sqlite;

/// <summary>The database in SQLite.</summary>
internal sealed class SqliteContext(DbContextOptions<SqliteContext> options) : HipBotContext(options)
{
    /// <summary>The options of a file.</summary>
    public static DbContextOptions<SqliteContext> OptionsOf(string file, SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate) =>
        new DbContextOptionsBuilder<SqliteContext>().UseSqlite(SqliteFile.ConnectionOf(file, mode)).Options;
}

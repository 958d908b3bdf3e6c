-- One session of a reporter in Neovim, with Neovim's own client of the Language Server Protocol. What it sees goes, as JSON, into
-- the file that $COPYDESK_OUTCOME names.
local settings = vim.fn.json_decode(os.getenv("COPYDESK_SESSION"))
local outcome = {}

local function write_outcome()
  vim.fn.writefile({ vim.fn.json_encode(outcome) }, os.getenv("COPYDESK_OUTCOME"))
end

local function diagnostics()
  local found = {}
  for _, one in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, {
      line = one.lnum,
      column = one.col,
      last_line = one.end_lnum,
      end_column = one.end_col,
      severity = one.severity,
      code = one.code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code),
      source = one.source,
      message = one.message,
    })
  end
  table.sort(found, function(a, b)
    return a.line < b.line or (a.line == b.line and a.column < b.column)
  end)
  return found
end

local function count_of(rule)
  local count = 0
  for _, one in ipairs(diagnostics()) do
    if one.code == rule then
      count = count + 1
    end
  end
  return count
end

local function wait_for(what, condition)
  if not vim.wait(20000, condition, 20) then
    error("waited in vain for " .. what .. "; diagnostics: " .. vim.fn.json_encode(diagnostics()))
  end
end

local function session()
  vim.cmd("edit " .. vim.fn.fnameescape(settings.draft))
  vim.bo.filetype = settings.filetype
  local capabilities = vim.lsp.protocol.make_client_capabilities()
  if settings.encoding ~= "utf-16" then
    capabilities.offsetEncoding = { settings.encoding, "utf-16" }
  end
  local id = vim.lsp.start_client({
    name = "copydesk",
    cmd = settings.command,
    root_dir = settings.folder,
    capabilities = capabilities,
    on_init = function(client, result)
      client.offset_encoding = result.offsetEncoding
    end,
  })
  vim.lsp.buf_attach_client(0, id)
  wait_for("the first diagnostics", function()
    return count_of(settings.rule) > 0
  end)
  local client = vim.lsp.get_client_by_id(id)
  outcome.encoding = client.offset_encoding
  outcome.first = diagnostics()

  -- The quick fix, taken as vim.lsp.buf.code_action() takes it once a person has chosen.
  local wanted
  for _, one in ipairs(vim.diagnostic.get(0)) do
    if (one.code or one.user_data.lsp.code) == settings.rule then
      wanted = one
    end
  end
  vim.api.nvim_win_set_cursor(0, { wanted.lnum + 1, wanted.col })
  local params = vim.lsp.util.make_range_params(0, client.offset_encoding)
  params.context = { diagnostics = {}, only = { "quickfix" } }
  local answers = vim.lsp.buf_request_sync(0, "textDocument/codeAction", params, 20000)
  local actions = answers[id].result
  outcome.actions = vim.tbl_map(function(action)
    return action.title
  end, actions)
  vim.lsp.util.apply_workspace_edit(actions[1].edit, client.offset_encoding)
  vim.cmd("write")
  wait_for("the diagnostics after the correction", function()
    return count_of(settings.rule) == 0
  end)
  outcome.second = diagnostics()

  -- Typed as a person types it, undone as a person undoes it.
  vim.api.nvim_win_set_cursor(0, { 1, 0 })
  vim.cmd("normal! O🎷 He went to the the pier.")
  wait_for("the diagnostics of what was typed", function()
    return count_of("repeated-word") > 0
  end)
  outcome.third = diagnostics()
  vim.cmd("undo")
  wait_for("no diagnostics of what was undone", function()
    return count_of("repeated-word") == 0
  end)
  vim.lsp.stop_client(id)
end

local fine, problem = xpcall(session, debug.traceback)
if not fine then
  outcome.problem = problem
end
write_outcome()
vim.cmd("qall!")

#pragma once

#include <any>

namespace contactdesk
{

/// A widget that says itself what of it the agent would miss when the window is made anew in
/// another language, beyond what every widget of its kind holds.
class Keepsake
{
public:
    Keepsake() = default;
    Keepsake(const Keepsake &) = delete;
    Keepsake &operator=(const Keepsake &) = delete;
    virtual ~Keepsake() = default;

    /// In memory only: it may hold what was typed as a key.
    virtual std::any keepsake() const = 0;
    /// `kept` is what keepsake() of such a widget gave.
    virtual void recall(const std::any &kept) = 0;
};

} // namespace contactdesk
